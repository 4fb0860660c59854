package org.laurel.workflow;

/** What a diagram asks the application: its methods are the only ones that an expression of a diagram reaches. */
interface Steps {}
