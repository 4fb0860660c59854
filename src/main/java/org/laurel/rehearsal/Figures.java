package org.laurel.rehearsal;

/** What a rehearsal counted and measured on its way; times in nanoseconds. */
final class Figures {

    int entries;
    int sheets;
    int votes;
    int recusals;
    int missing;
    int refusedLate;
    int decidedAnew;
    int chairDecisions;
    long scoring;
    long voting;
    long engineWhileScoring;

    /** Sheets handed in within a second, all through the real engine. */
    double sheetsPerSecond() {
        return scoring == 0 ? 0 : sheets / (scoring / 1e9);
    }

    /** Votes cast within a second, each sealed and in the log. */
    double votesPerSecond() {
        return voting == 0 ? 0 : votes / (voting / 1e9);
    }

    /** The engine's part of the time that handing in took, from 0 to 1. */
    double engineShare() {
        return scoring == 0 ? 0 : (double) engineWhileScoring / scoring;
    }
}
