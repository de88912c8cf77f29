package org.isnad.model.xmi;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.SAXParser;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.isnad.model.cas.CasPackage;
import org.isnad.model.cas.NULL;
import org.isnad.model.cas.Sofa;
import org.isnad.model.xmi.MalformedXmiException.Fault;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the objects of one XMI CAS, as careful as {@link SafeXml}; used once. */
final class CasXmiReader extends DefaultHandler {

    private static final String XMI = "http://www.omg.org/XMI";

    /** A parser that came to the end of its last file, for the next one; to make one takes as long as to read a small layer. */
    private static final ThreadLocal<SAXParser> PARSERS = new ThreadLocal<>();

    private record Reference(EObject from, EReference feature, String ids, int line, int column) {}

    private final CasXmiResource resource;
    private final Map<String, TypeFeatures> types = new HashMap<>();
    private final Map<Integer, EObject> byId = new HashMap<>();
    private final List<EObject> objects = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final StringBuilder characters = new StringBuilder();
    private Locator locator;
    private int depth;
    private int highestId;
    private EObject current;
    private TypeFeatures currentType;

    CasXmiReader(CasXmiResource resource) {
        this.resource = resource;
    }

    int highestId() {
        return highestId;
    }

    /** The objects in the order of the file, references resolved. */
    List<EObject> read(InputStream input) throws IOException {
        try {
            parse(input);
        } catch (SAXException e) {
            throw e.getException() instanceof MalformedXmiException malformed ? malformed : SafeXml.malformed(e);
        }
        resolve();
        if (objects.stream().noneMatch(Sofa.class::isInstance) && objects.size() > 1) {
            requireNoText();
        }
        return objects;
    }

    private void parse(InputStream input) throws IOException, SAXException {
        SAXParser parser = PARSERS.get();
        PARSERS.remove();
        if (parser == null) {
            parser = SafeXml.saxParser();
        }
        XMLReader reader = parser.getXMLReader();
        reader.setContentHandler(this);
        reader.setErrorHandler(this);
        reader.parse(new InputSource(input));
        reader.setContentHandler(null);
        reader.setErrorHandler(null);
        PARSERS.set(parser);
    }

    private void requireNoText() throws MalformedXmiException {
        for (EObject object : objects) {
            if (CasPackage.Literals.ANNOTATION_BASE.isSuperTypeOf(object.eClass())) {
                throw new MalformedXmiException(Fault.NO_SOFA, "", 0, 0);
            }
        }
    }

    @Override
    public void setDocumentLocator(Locator documentLocator) {
        locator = documentLocator;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        depth++;
        characters.setLength(0);
        if (depth == 1) {
            if (!XMI.equals(uri) || !"XMI".equals(localName)) {
                throw fault(Fault.NOT_XMI, qName);
            }
        } else if (depth == 2) {
            startObject(uri, localName, attributes);
        }
    }

    private void startObject(String uri, String localName, Attributes attributes) throws SAXException {
        currentType = type(uri, localName);
        current = EcoreUtil.create(currentType.eClass());
        for (int i = 0; i < attributes.getLength(); i++) {
            String name = attributes.getLocalName(i);
            if (XMI.equals(attributes.getURI(i))) {
                if ("id".equals(name)) {
                    setId(attributes.getValue(i));
                }
            } else if (attributes.getURI(i).isEmpty()) {
                setFeature(name, attributes.getValue(i));
            }
        }
        objects.add(current);
    }

    private TypeFeatures type(String uri, String localName) throws SAXException {
        String key = uri + '#' + localName;
        TypeFeatures known = types.get(key);
        if (known == null) {
            known = TypeFeatures.of(resource.ePackage(uri), localName);
            if (known == null) {
                throw fault(Fault.UNKNOWN_TYPE, org.isnad.model.typesystem.TypeNames.typeName(uri, localName));
            }
            types.put(key, known);
        }
        return known;
    }

    private void setId(String value) throws SAXException {
        int id = integer(value, Fault.BAD_ID);
        if (id < 0 || byId.put(id, current) != null) {
            throw fault(Fault.BAD_ID, value);
        }
        highestId = Math.max(highestId, id);
        if (!(current instanceof NULL) && currentType.isTop()) {
            current.eSet(CasPackage.Literals.TOP__XMI_ID, id);
        }
    }

    private void setFeature(String name, String value) throws SAXException {
        EStructuralFeature feature = currentType.feature(name);
        if (feature == null) {
            throw fault(Fault.UNKNOWN_FEATURE, currentType.eClass().getName() + ':' + name);
        }
        if (feature instanceof EReference reference) {
            references.add(new Reference(current, reference, value, line(), column()));
            return;
        }
        EDataType type = (EDataType) feature.getEType();
        try {
            if (feature.isMany()) {
                current.eSet(feature, values(type, value));
            } else {
                current.eSet(feature, EcoreUtil.createFromString(type, value));
            }
        } catch (IllegalArgumentException e) {
            throw fault(Fault.BAD_VALUE, name + "=\"" + value + '"');
        }
    }

    private static List<Object> values(EDataType type, String value) {
        List<Object> values = new ArrayList<>();
        for (String part : value.split("\\s+")) {
            if (!part.isEmpty()) {
                values.add(EcoreUtil.createFromString(type, part));
            }
        }
        return values;
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (depth == 3) {
            characters.append(text, start, length);
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) throws SAXException {
        if (depth == 3) {
            EStructuralFeature feature = currentType.feature(localName);
            if (feature == null || !feature.isMany() || feature instanceof EReference) {
                throw fault(Fault.UNKNOWN_FEATURE, currentType.eClass().getName() + ':' + localName);
            }
            addValue(feature, characters.toString());
        }
        depth--;
    }

    private void addValue(EStructuralFeature feature, String value) throws SAXException {
        try {
            @SuppressWarnings("unchecked")
            EList<Object> list = (EList<Object>) current.eGet(feature);
            list.add(EcoreUtil.createFromString((EDataType) feature.getEType(), value));
        } catch (IllegalArgumentException e) {
            throw fault(Fault.BAD_VALUE, feature.getName() + "=\"" + value + '"');
        }
    }

    private void resolve() throws MalformedXmiException {
        for (Reference reference : references) {
            if (!reference.feature().isMany()) {
                EObject target = target(reference, reference.ids());
                if (!(target instanceof NULL)) {
                    set(reference, () -> reference.from().eSet(reference.feature(), target));
                }
                continue;
            }
            List<EObject> targets = new ArrayList<>();
            for (String id : reference.ids().split("\\s+")) {
                if (!id.isEmpty()) {
                    targets.add(target(reference, id));
                }
            }
            requireMembers(reference, targets);
            set(reference, () -> addAll(reference, targets));
        }
    }

    /** An array may have nothing at a place, an index may not. */
    private static void requireMembers(Reference reference, List<EObject> targets) throws MalformedXmiException {
        boolean isIndex = reference.feature() == CasPackage.Literals.VIEW__MEMBERS;
        if (isIndex && targets.stream().anyMatch(NULL.class::isInstance)) {
            throw new MalformedXmiException(Fault.DANGLING_REFERENCE, "0", reference.line(), reference.column());
        }
    }

    private static void addAll(Reference reference, List<EObject> targets) {
        if (targets.isEmpty()) {
            // An empty array is not the same as none: an unsettable feature remembers it.
            reference.from().eSet(reference.feature(), targets);
            return;
        }
        @SuppressWarnings("unchecked")
        InternalEList<EObject> list = (InternalEList<EObject>) reference.from().eGet(reference.feature());
        // The same object may stand twice in an array, and a test for it would make long arrays quadratic.
        list.addAllUnique(targets);
    }

    private static void set(Reference reference, Runnable assignment) throws MalformedXmiException {
        try {
            assignment.run();
        } catch (ClassCastException | ArrayStoreException e) {
            String detail = reference.feature().getName() + "=\"" + reference.ids() + '"';
            throw new MalformedXmiException(Fault.BAD_VALUE, detail, reference.line(), reference.column());
        }
    }

    private EObject target(Reference reference, String id) throws MalformedXmiException {
        try {
            EObject target = byId.get(Integer.valueOf(id));
            if (target != null) {
                return target;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new MalformedXmiException(Fault.DANGLING_REFERENCE, id, reference.line(), reference.column());
    }

    private int integer(String value, Fault otherwise) throws SAXException {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw fault(otherwise, value);
        }
    }

    private SAXException fault(Fault fault, String detail) {
        return new SAXException(new MalformedXmiException(fault, detail, line(), column()));
    }

    private int line() {
        return locator == null ? 0 : locator.getLineNumber();
    }

    private int column() {
        return locator == null ? 0 : locator.getColumnNumber();
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        throw e;
    }
}
