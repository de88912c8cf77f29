package org.isnad.core.suggest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.Project;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.AnnotationFactory;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Layer;
import org.isnad.model.annotation.Statement;
import org.isnad.model.cas.AnnotationBase;
import org.isnad.model.cas.Sofa;
import org.isnad.model.cas.TOP;
import org.isnad.model.corpus.Article;
import org.isnad.model.tcas.DocumentAnnotation;
import org.isnad.model.tcas.TcasFactory;
import org.isnad.model.xmi.CasXmiResource;
import org.isnad.model.xmi.CasXmiResourceFactory;

/** The machine's layer of an article while proposals are put into it. */
final class MachineLayer {

    private final CasXmiResource resource;
    private final Sofa sofa;
    private final boolean saved;
    private final Set<String> ids = new HashSet<>();
    private int number;

    private MachineLayer(CasXmiResource resource, boolean saved) {
        this.resource = resource;
        this.saved = saved;
        sofa = resource.sofa().orElseThrow();
        resource.getContents().stream().filter(Item.class::isInstance).forEach(item -> ids.add(((Item) item).getId()));
    }

    /** The layer on disk, or an empty one where there is none yet. */
    static Outcome<MachineLayer> of(Project project, Article article) {
        if (Files.exists(file(project, article))) {
            return project.machineLayer(article).then(resource -> Outcome.of(new MachineLayer(resource, true)));
        }
        return project.text(article).then(text -> Outcome.of(new MachineLayer(empty(project, article, text), false)));
    }

    static Path file(Project project, Article article) {
        return project.articleFolder(article).resolve(Project.MACHINE + ".xmi");
    }

    private static CasXmiResource empty(Project project, Article article, String text) {
        URI uri = URI.createFileURI(file(project, article).toString());
        CasXmiResource resource = new CasXmiResource(uri);
        CasXmiResourceFactory.resourceSet().getResources().add(resource);
        Sofa sofa = resource.createSofa(text);
        Layer head = AnnotationFactory.eINSTANCE.createLayer();
        head.setArticle(article.getId());
        head.setAnnotator(Project.MACHINE);
        head.setSha256(article.getSha256());
        head.setSofa(sofa);
        DocumentAnnotation document = TcasFactory.eINSTANCE.createDocumentAnnotation();
        document.setEnd(text.length());
        document.setLanguage(article.getLanguage());
        document.setSofa(sofa);
        resource.getContents().add(head);
        resource.getContents().add(document);
        return resource;
    }

    CasXmiResource resource() {
        return resource;
    }

    /** Whether it is on disk already. */
    boolean isSaved() {
        return saved;
    }

    String text() {
        return sofa.getSofaString();
    }

    /** Adds a mention; none where the same is proposed already. */
    boolean add(String derivedFrom, Wish wish) {
        boolean valid = 0 <= wish.begin() && wish.begin() < wish.end() && wish.end() <= text().length();
        if (!valid || Proposals.of(resource).stream().anyMatch(item -> isSame(item, wish))) {
            return false;
        }
        ActorMention mention = AnnotationFactory.eINSTANCE.createActorMention();
        mention.setBegin(wish.begin());
        mention.setEnd(wish.end());
        mention.setActor(wish.actor());
        mention.setMentionType(wish.type());
        mention.getDerivedFrom().add(derivedFrom);
        add(mention);
        return true;
    }

    private static boolean isSame(Item item, Wish wish) {
        return item instanceof ActorMention mention
                && mention.getBegin() == wish.begin()
                && mention.getEnd() == wish.end()
                && wish.actor().equals(mention.getActor());
    }

    /** Copies proposals of another layer of the same text with all they refer to. */
    void copy(Collection<? extends Item> proposals) {
        Set<EObject> closure = new LinkedHashSet<>();
        for (Item item : proposals) {
            closure.addAll(Proposals.parts(item));
            closure.add(item);
        }
        EcoreUtil.Copier copier = new EcoreUtil.Copier(false, false);
        copier.copyAll(closure);
        copier.copyReferences();
        copier.values().forEach(this::add);
    }

    private void add(EObject object) {
        if (object instanceof TOP top) {
            top.setXmiId(0);
        }
        if (object instanceof AnnotationBase base) {
            base.setSofa(sofa);
        }
        if (object instanceof Item item && (item.getId() == null || !ids.add(item.getId()))) {
            item.setId(freshId(item instanceof Statement ? "s" : "i"));
        }
        resource.getContents().add(object);
    }

    private String freshId(String letter) {
        String id;
        do {
            id = letter + ++number;
        } while (!ids.add(id));
        return id;
    }
}
