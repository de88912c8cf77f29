package org.isnad.ui.review;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.isnad.ui.label.Isolate;

/** The keys that commands have now. */
public final class KeyHints {

    private KeyHints() {}

    /** A label with the shortest key of a command behind it in parentheses; as it is for a command without a key. */
    public static String added(String label, String command) {
        return of(command).stream()
                .findFirst()
                .map(key -> Isolate.sentence(label + " (" + Isolate.of(key) + ")"))
                .orElse(label);
    }

    /** All keys of a command as the platform writes them, the shortest first. */
    public static List<String> of(String command) {
        return bindings()
                .filter(binding ->
                        command.equals(binding.getParameterizedCommand().getId()))
                .map(binding -> binding.getTriggerSequence().format())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static Stream<Binding> bindings() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return Stream.empty();
        }
        IBindingService service = PlatformUI.getWorkbench().getService(IBindingService.class);
        Set<String> schemes = service.getActiveScheme() == null
                ? Set.of()
                : Set.of(service.getActiveScheme().getId(), IBindingService.DEFAULT_DEFAULT_ACTIVE_SCHEME_ID);
        return Arrays.stream(Objects.requireNonNullElse(service.getBindings(), new Binding[0]))
                .filter(binding -> binding.getParameterizedCommand() != null)
                .filter(binding -> schemes.contains(binding.getSchemeId()));
    }
}
