package org.isnad.ui.annotate.editor.menu;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.isnad.ui.label.Isolate;

/** The key that a command has now, for labels of buttons. */
public final class KeyHint {

    private KeyHint() {}

    /** The label with the shortest key behind it in parentheses; as it is for a command without a key. */
    public static String added(String label, String command) {
        return key(command)
                .map(key -> Isolate.sentence(label + " (" + Isolate.of(key) + ")"))
                .orElse(label);
    }

    private static Optional<String> key(String command) {
        if (!PlatformUI.isWorkbenchRunning()) {
            return Optional.empty();
        }
        IBindingService service = PlatformUI.getWorkbench().getService(IBindingService.class);
        Binding[] bindings = service.getBindings();
        return bindings == null
                ? Optional.empty()
                : Arrays.stream(bindings)
                        .filter(binding -> binding.getParameterizedCommand() != null)
                        .filter(binding ->
                                command.equals(binding.getParameterizedCommand().getId()))
                        .map(binding -> binding.getTriggerSequence().format())
                        .min(Comparator.comparingInt(String::length));
    }
}
