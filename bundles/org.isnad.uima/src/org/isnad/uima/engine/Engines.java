package org.isnad.uima.engine;

import java.util.List;
import java.util.Map;
import org.apache.uima.Constants;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_component.CasAnnotator_ImplBase;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.analysis_engine.metadata.AnalysisEngineMetaData;
import org.apache.uima.analysis_engine.metadata.FixedFlow;
import org.apache.uima.analysis_engine.metadata.impl.FixedFlow_impl;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.ResourceManager;
import org.apache.uima.resource.metadata.ConfigurationParameter;
import org.apache.uima.resource.metadata.OperationalProperties;
import org.apache.uima.resource.metadata.impl.ConfigurationParameter_impl;
import org.isnad.uima.TypeSystems;

/** Descriptors of our analysis engines, and how they are produced in a plain JVM as well as inside OSGi. */
public final class Engines {

    private Engines() {}

    /** Paragraphs, sentences and tokens. */
    public static AnalysisEngineDescription segmentation() {
        return primitive(SegmentationAnnotator.class);
    }

    /** Zones. */
    public static AnalysisEngineDescription zoning() {
        return primitive(ZoningAnnotator.class);
    }

    /** What the machine does to every article: segmentation, then zoning. */
    public static AnalysisEngineDescription machine() {
        return sequence("org.isnad.uima.machine", List.of(segmentation(), zoning()));
    }

    /** An engine that runs others one after the other. */
    public static AnalysisEngineDescription sequence(String name, List<AnalysisEngineDescription> steps) {
        AnalysisEngineDescription sequence =
                UIMAFramework.getResourceSpecifierFactory().createAnalysisEngineDescription();
        describe(sequence, name, false);
        String[] keys = new String[steps.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (i + 1) + " " + steps.get(i).getMetaData().getName();
            sequence.getDelegateAnalysisEngineSpecifiersWithImports().put(keys[i], steps.get(i));
        }
        FixedFlow flow = new FixedFlow_impl();
        flow.setFixedFlow(keys);
        sequence.getAnalysisEngineMetaData().setFlowConstraints(flow);
        return sequence;
    }

    /** The engine of a descriptor; its annotators are found by our own class loader, which OSGi's is not by default. */
    public static AnalysisEngine produce(AnalysisEngineDescription description) throws ResourceInitializationException {
        ResourceManager resources = UIMAFramework.newDefaultResourceManager();
        resources.setExtensionClassLoader(Engines.class.getClassLoader(), true);
        return UIMAFramework.produceAnalysisEngine(description, resources, null);
    }

    /**
     * An annotator of ours with its parameters.
     *
     * @param parameters each a string or an array of strings
     */
    public static AnalysisEngineDescription primitive(
            Class<? extends CasAnnotator_ImplBase> annotator, Map<String, ?> parameters) {
        AnalysisEngineDescription engine = primitive(annotator);
        AnalysisEngineMetaData metaData = engine.getAnalysisEngineMetaData();
        parameters.forEach((name, value) -> {
            ConfigurationParameter parameter = new ConfigurationParameter_impl();
            parameter.setName(name);
            parameter.setType(ConfigurationParameter.TYPE_STRING);
            parameter.setMultiValued(value instanceof String[]);
            metaData.getConfigurationParameterDeclarations().addConfigurationParameter(parameter);
            metaData.getConfigurationParameterSettings().setParameterValue(name, value);
        });
        return engine;
    }

    private static AnalysisEngineDescription primitive(Class<? extends CasAnnotator_ImplBase> annotator) {
        AnalysisEngineDescription engine =
                UIMAFramework.getResourceSpecifierFactory().createAnalysisEngineDescription();
        describe(engine, annotator.getName(), true);
        engine.setAnnotatorImplementationName(annotator.getName());
        engine.getAnalysisEngineMetaData().setTypeSystem(TypeSystems.isnad());
        return engine;
    }

    private static void describe(AnalysisEngineDescription engine, String name, boolean primitive) {
        engine.setFrameworkImplementation(Constants.JAVA_FRAMEWORK_NAME);
        engine.setPrimitive(primitive);
        engine.getAnalysisEngineMetaData().setName(name);
        OperationalProperties properties =
                UIMAFramework.getResourceSpecifierFactory().createOperationalProperties();
        properties.setModifiesCas(true);
        properties.setMultipleDeploymentAllowed(true);
        engine.getAnalysisEngineMetaData().setOperationalProperties(properties);
    }
}
