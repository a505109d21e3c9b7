/// What a challenge's page shows: the board, its picture, and what to begin with.
@NullMarked
package fr.automatants.amphi.challenge.page;

import org.jspecify.annotations.NullMarked;
