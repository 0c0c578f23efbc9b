package nl.trede.tools.sample;

import nl.trede.clients.model.Client;
import nl.trede.clients.model.Trajectory;
import nl.trede.partners.model.Coach;

/// One trajectory while its records are made: what happened, to whom, guided by whom and in which words.
///
/// @param wanted the work the client hopes for
/// @param hours  contract hours a week that fit
record Route(Client client, Trajectory trajectory, Course course, Coach coach, Office.Unit unit, Vacancy wanted, int hours,
        Phrases phrases, Dice dice) {
}
