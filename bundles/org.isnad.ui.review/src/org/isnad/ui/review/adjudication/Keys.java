package org.isnad.ui.review.adjudication;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;

/** The keys that commands of adjudication have now, for buttons and heads of columns. */
final class Keys {

    private Keys() {}

    /** The shortest key of a command with one value of its parameter, null for a command without; empty where it has none. */
    static Optional<String> of(String command, String value) {
        if (!PlatformUI.isWorkbenchRunning()) {
            return Optional.empty();
        }
        Binding[] bindings =
                PlatformUI.getWorkbench().getService(IBindingService.class).getBindings();
        return bindings == null
                ? Optional.empty()
                : Arrays.stream(bindings)
                        .filter(binding -> matches(binding, command, value))
                        .map(binding -> binding.getTriggerSequence().format())
                        .min(Comparator.comparingInt(String::length));
    }

    private static boolean matches(Binding binding, String command, String value) {
        if (binding.getParameterizedCommand() == null
                || !command.equals(binding.getParameterizedCommand().getId())) {
            return false;
        }
        Map<?, ?> parameters = binding.getParameterizedCommand().getParameterMap();
        return value == null ? parameters.isEmpty() : parameters.containsValue(value);
    }
}
