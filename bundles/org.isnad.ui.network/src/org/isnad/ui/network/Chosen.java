package org.isnad.ui.network;

import java.util.List;
import org.isnad.network.Stance;
import org.isnad.network.picture.Emphasis;

/**
 * What the user took of a network.
 *
 * @param title for the list of stances
 * @param stances behind it
 */
record Chosen(Emphasis emphasis, String title, List<Stance> stances) {}
