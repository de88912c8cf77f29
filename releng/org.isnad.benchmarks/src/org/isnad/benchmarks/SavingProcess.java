package org.isnad.benchmarks;

import java.nio.file.Path;
import org.isnad.core.edit.Edit;
import org.isnad.core.edit.Plan;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.model.annotation.AnnotationPackage.Literals;
import org.isnad.model.annotation.LayerState;

/** Opens a project and saves a layer in two states in turn until it is killed; says on its output that it has begun. */
final class SavingProcess {

    private SavingProcess() {}

    public static void main(String[] arguments) {
        Project project = Project.open(Path.of(arguments[0])).value();
        OpenLayer layer = SavedProject.layer(project);
        for (boolean first = true; ; first = false) {
            turn(project, layer);
            if (first) {
                System.out.println(SavedProject.BEGUN);
            }
        }
    }

    /** Changes the state of the layer and saves it. */
    static void turn(Project project, OpenLayer layer) {
        LayerState next = layer.head().getState() == LayerState.DONE ? LayerState.IN_PROGRESS : LayerState.DONE;
        boolean failed = project.edits().run(new SetState(layer, next)).hasErrors()
                || project.save(layer).hasErrors();
        if (failed) {
            throw new IllegalStateException("The layer cannot be saved.");
        }
    }

    /** The state and nothing else, so that the file has two forms only: no stamp of time comes with it. */
    private static final class SetState extends Edit {

        private final OpenLayer layer;
        private final LayerState state;

        SetState(OpenLayer layer, LayerState state) {
            this.layer = layer;
            this.state = state;
        }

        @Override
        public String label() {
            return state.getName();
        }

        @Override
        protected void plan(Plan plan) {
            plan.set(layer.head(), Literals.LAYER__STATE, state);
        }
    }
}
