package org.laurel.workflow;

import org.laurel.judging.ChairDecision.Question;

/**
 * A diagram has put a question to the chair; whoever writes mails listens. It is asked once: a question that comes up again is
 * another one.
 *
 * @param category its code
 * @param page the path on which it is answered
 */
public record DecisionWaits(Question question, String edition, String category, String page) {}
