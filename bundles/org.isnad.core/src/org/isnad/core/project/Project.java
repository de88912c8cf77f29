package org.isnad.core.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.isnad.core.edit.EditStack;
import org.isnad.core.outcome.Outcome;
import org.isnad.model.corpus.Article;
import org.isnad.model.corpus.Corpus;
import org.isnad.model.xmi.CasXmiResource;

/** A project on disk; to be used by one thread at a time. */
public final class Project implements AutoCloseable {

    public static final String FILE = "corpus.isnad";
    public static final String GOLD = "gold";
    public static final String MACHINE = "machine";

    public static Outcome<Project> create(Path folder, String name) {
        throw new UnsupportedOperationException();
    }

    public static Outcome<Project> open(Path folder) {
        throw new UnsupportedOperationException();
    }

    public Path folder() {
        throw new UnsupportedOperationException();
    }

    public Corpus corpus() {
        throw new UnsupportedOperationException();
    }

    public EditStack edits() {
        throw new UnsupportedOperationException();
    }

    public Optional<Article> article(String id) {
        throw new UnsupportedOperationException();
    }

    public Path articleFolder(Article article) {
        throw new UnsupportedOperationException();
    }

    public Outcome<String> text(Article article) {
        throw new UnsupportedOperationException();
    }

    public Outcome<Article> addArticle(NewArticle article) {
        throw new UnsupportedOperationException();
    }

    public Outcome<Article> removeArticle(Article article) {
        throw new UnsupportedOperationException();
    }

    public List<String> layers(Article article) {
        throw new UnsupportedOperationException();
    }

    public Outcome<OpenLayer> layer(Article article, String annotator) {
        throw new UnsupportedOperationException();
    }

    public Outcome<OpenLayer> createLayer(Article article, String annotator) {
        throw new UnsupportedOperationException();
    }

    public Outcome<OpenLayer> layerOrNew(Article article, String annotator) {
        throw new UnsupportedOperationException();
    }

    /** The open layer that a resource belongs to. */
    public Optional<OpenLayer> openLayer(Resource resource) {
        throw new UnsupportedOperationException();
    }

    /** The layers in memory. */
    public List<OpenLayer> openLayers() {
        throw new UnsupportedOperationException();
    }

    public Outcome<CasXmiResource> machineLayer(Article article) {
        throw new UnsupportedOperationException();
    }

    public Outcome<Void> saveMachineLayer(Article article, CasXmiResource layer) {
        throw new UnsupportedOperationException();
    }

    public LayerSummary summary(Article article, String annotator) {
        throw new UnsupportedOperationException();
    }

    public boolean isDirty() {
        throw new UnsupportedOperationException();
    }

    public boolean isDirty(OpenLayer layer) {
        throw new UnsupportedOperationException();
    }

    public boolean isCorpusDirty() {
        throw new UnsupportedOperationException();
    }

    /** An outcome without errors means saved; its value is null all the same. */
    public Outcome<Void> save(OpenLayer layer) {
        throw new UnsupportedOperationException();
    }

    public Outcome<Void> saveCorpus() {
        throw new UnsupportedOperationException();
    }

    public Outcome<Void> saveAll() {
        throw new UnsupportedOperationException();
    }

    public void close(OpenLayer layer) {
        throw new UnsupportedOperationException();
    }

    public Disposer onChange(Consumer<ProjectEvent> listener) {
        throw new UnsupportedOperationException();
    }

    public List<ExternalChange> externalChanges() {
        throw new UnsupportedOperationException();
    }

    public Outcome<OpenLayer> reload(OpenLayer layer) {
        throw new UnsupportedOperationException();
    }

    public Outcome<Void> reloadCorpus() {
        throw new UnsupportedOperationException();
    }

    public void keep(ExternalChange change) {
        throw new UnsupportedOperationException();
    }

    public ResourceSet resources() {
        throw new UnsupportedOperationException();
    }

    public EditingDomain domain() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
