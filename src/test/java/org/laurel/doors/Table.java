package org.laurel.doors;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.laurel.platform.Role;

/** The table of doors: method, path, and who may pass. A path's names stand for any value. */
final class Table {

    private static final String TEXT = """
            # the public's
            GET  /results                                            everybody
            GET  /results/{category}                                 everybody
            GET  /results/{category}/jury                            everybody
            GET  /results/certificates/{edition}/{code}              everybody
            GET  /results/bundle.zip                                 everybody
            GET  /editions                                           everybody
            GET  /log                                                everybody
            GET  /log/checkpoints/{size}                             everybody
            GET  /                                                   everybody
            GET  /board/{id}                                         everybody
            GET  /board/{id}/events                                  everybody
            GET  /board.css                                          everybody
            GET  /board.js                                           everybody
            GET  /lead.js                                            everybody
            GET  /monitor.css                                        everybody
            GET  /monitor.js                                         everybody
            GET  /vote.css                                           everybody
            GET  /fonts/noto/OFL.txt                                 everybody
            GET  /fonts/noto/khmer-400.woff                          everybody
            GET  /fonts/noto/khmer-700.woff                          everybody
            GET  /fonts/noto/lao-400.woff                            everybody
            GET  /fonts/noto/lao-700.woff                            everybody
            GET  /fonts/noto/latin-400.woff                          everybody
            GET  /fonts/noto/latin-700.woff                          everybody
            GET  /fonts/noto/latin-ext-400.woff                      everybody
            GET  /fonts/noto/latin-ext-700.woff                      everybody
            GET  /fonts/noto/myanmar-400.woff                        everybody
            GET  /fonts/noto/myanmar-700.woff                        everybody
            GET  /fonts/noto/thai-400.woff                           everybody
            GET  /fonts/noto/thai-700.woff                           everybody
            GET  /fonts/noto/vietnamese-400.woff                     everybody
            GET  /fonts/noto/vietnamese-700.woff                     everybody
            GET  /login                                              everybody
            POST /login                                              everybody
            GET  /language                                           everybody
            ANY  /error                                              everybody
            GET  /actuator/health                                    everybody
            GET  /actuator/health/**                                 everybody
            GET  /actuator                                           nobody
            GET  /laurel.css                                         everybody
            GET  /letters.css                                        everybody
            GET  /laurel.js                                          everybody
            GET  /sheet.css                                          everybody
            GET  /sheet.js                                           everybody
            GET  /entry.css                                          everybody
            GET  /entry.js                                           everybody
            GET  /webapps.css                                        everybody
            GET  /webapps.js                                         everybody
            GET  /favicon.svg                                        everybody
            GET  /webjars/htmx.org/2.0.8/dist/htmx.min.js            everybody
            GET  /nowhere                                            nobody
            POST /nowhere                                            nobody
            GET  /h2-console                                         nobody

            # everybody's who is signed in
            GET  /home                                               signed-in
            GET  /leave                                              signed-in
            GET  /claim                                              signed-in
            POST /claim                                              signed-in
            GET  /me                                                 signed-in
            GET  /me/data                                            signed-in
            POST /me/consents/{entry}/{declaration}                  signed-in
            POST /me/erasure                                         signed-in
            GET  /vote/{edition}                                     signed-in
            GET  /vote/{edition}/{stage}/{category}                  signed-in
            POST /vote/{edition}/{stage}/{category}                  signed-in
            GET  /vote/{edition}/{stage}/{category}/pictures/{entry} signed-in
            POST /logout                                             everybody

            # the entrants'
            GET  /entries                                            entrant
            POST /entries                                            entrant
            GET  /entries/new                                        entrant
            GET  /entries/{id}                                       entrant
            POST /entries/{id}/draft                                 entrant
            POST /entries/{id}/submission                            entrant
            POST /entries/{id}/withdrawal                            entrant
            POST /entries/{id}/documents                             entrant
            GET  /entries/{id}/documents/{document}                  entrant
            POST /entries/{id}/documents/{document}/removal          entrant
            GET  /entries/{entry}/result                             entrant
            GET  /entries/{id}/submitted.pdf                         entrant
            GET  /entries/{id}/certificate.pdf                       entrant

            # the coordinators'
            GET  /desk                                               coordinator
            GET  /desk/entries/{id}                                  coordinator
            GET  /desk/entries/{id}/documents/{document}             coordinator
            GET  /desk/entries/{id}/submitted.pdf                    coordinator
            GET  /desk/entries/{id}/certificate.pdf                  coordinator
            POST /desk/entries/{id}/acceptance                       coordinator
            POST /desk/entries/{id}/comment                          coordinator
            POST /desk/entries/{id}/refusal                          coordinator
            GET  /desk/checkpoints                                   coordinator
            GET  /desk/shortlist                                     coordinator
            POST /desk/shortlist                                     coordinator

            # theirs who score
            GET  /sheets                                             panel-member juror
            GET  /sheets/compared                                    panel-member juror
            GET  /sheets/{sheet}                                     panel-member juror
            GET  /sheets/{sheet}/form                                panel-member juror
            GET  /sheets/{sheet}/documents/{document}                panel-member juror
            POST /sheets/{sheet}                                     panel-member juror
            POST /sheets/{sheet}/conflict                            panel-member juror
            POST /sheets/{sheet}/draft                               panel-member juror
            POST /sheets/{sheet}/handed-in                           panel-member juror
            POST /sheets/{sheet}/recusal                             panel-member juror

            # the chair's; the secretariat looks on
            GET  /chair                                              chair secretariat
            GET  /chair/rounds/{edition}/{category}                  chair secretariat
            GET  /chair/rounds/{edition}/{category}/{question}       chair secretariat
            POST /chair/rounds/{edition}/{category}/decide           chair
            POST /chair/rounds/{edition}/{category}/tie              chair
            POST /chair/rounds/{edition}/{category}/recuse           chair
            POST /chair/rounds/{edition}/{category}/replace          chair
            GET  /chair/finals                                       chair secretariat
            GET  /chair/finals/{category}                            chair secretariat
            POST /chair/finals/{category}/tie                        chair
            POST /chair/finals/{category}/no-award                   chair
            POST /chair/finals/{category}/sign-off                   chair
            GET  /ceremony                                           chair secretariat auditor
            GET  /ceremony/juries                                    chair secretariat auditor
            GET  /ceremony/juries/{category}                         chair secretariat auditor
            POST /ceremony/propose                                   chair secretariat auditor
            POST /ceremony/confirm                                   chair secretariat auditor
            POST /ceremony/withdraw                                  chair secretariat auditor

            # theirs who hold a share of the keys
            GET  /seal                                               chair secretariat auditor
            GET  /seal/key                                           chair secretariat auditor
            POST /seal/key                                           chair secretariat auditor
            POST /seal/proof                                         chair secretariat auditor
            POST /seal/successor                                     chair secretariat auditor
            POST /seal/agreement                                     chair secretariat auditor

            # what nobody does alone; who may propose or confirm what is the act's own question
            GET  /proposals                                          chair secretariat auditor
            GET  /proposals/{id}                                     chair secretariat auditor
            POST /proposals/{id}/reading                             chair secretariat auditor
            POST /proposals/{id}/confirmation                        chair secretariat auditor
            POST /proposals/{id}/withdrawal                          chair secretariat auditor
            GET  /proposals/strike-out                               chair secretariat auditor
            POST /proposals/strike-out                               chair secretariat auditor
            GET  /proposals/late-scoring                             chair secretariat auditor
            POST /proposals/late-scoring                             chair secretariat auditor
            GET  /proposals/late-entry                               chair secretariat auditor
            POST /proposals/late-entry                               chair secretariat auditor
            GET  /proposals/restore-scores                           chair secretariat auditor
            POST /proposals/restore-scores                           chair secretariat auditor
            GET  /proposals/override                                 chair secretariat auditor
            POST /proposals/override                                 chair secretariat auditor

            # the secretariat's, and theirs who watch
            GET  /office                                             secretariat
            POST /office/timetable/{edition}/{moment}                secretariat
            POST /office/failures/{job}/retry                        secretariat
            GET  /office/finals                                      secretariat
            POST /office/finals/{category}/freeze                    secretariat
            GET  /office/invitations                                 secretariat
            POST /office/invitations/{person}                        secretariat
            GET  /office/people                                      secretariat
            POST /office/people                                      secretariat
            POST /office/people/preview                              secretariat
            GET  /office/people/roster.csv                           secretariat
            GET  /office/people/sample.csv                           secretariat
            GET  /office/translations                                secretariat
            POST /office/translations                                secretariat
            POST /office/translations/preview                        secretariat
            GET  /office/translations/{language}/{format}            secretariat
            GET  /office/editions                                    secretariat
            POST /office/editions                                    secretariat
            GET  /office/editions/new                                secretariat
            POST /office/editions/new                                secretariat
            GET  /office/editions/drafts/{draft}                     secretariat
            POST /office/editions/drafts/{draft}                     secretariat
            POST /office/editions/drafts/{draft}/removal             secretariat
            GET  /office/editions/drafts/{draft}/rules.yaml          secretariat
            GET  /office/editions/drafts/{draft}/summary             secretariat
            GET  /office/editions/drafts/{draft}/comparison          secretariat
            GET  /office/editions/drafts/{draft}/opening             secretariat
            POST /office/editions/drafts/{draft}/opening             secretariat
            GET  /office/outbox                                      secretariat
            POST /office/outbox/{mail}/again                         secretariat
            GET  /office/monitor                                     secretariat
            GET  /office/monitor/entries                             secretariat
            GET  /office/monitor/figures                             secretariat
            GET  /office/monitor/{process}                           secretariat
            GET  /office/monitor/{process}/diagram                   secretariat
            GET  /office/monitor/{process}/{instance}                secretariat
            GET  /webjars/bpmn-js/8.0.0/dist/bpmn-navigated-viewer.production.min.js secretariat
            GET  /webjars/bpmn-js/8.0.0/bower.json                   nobody
            GET  /office/entries/{id}/submitted.pdf                  secretariat
            GET  /office/entries/{id}/certificate.pdf                secretariat
            GET  /office/exports                                     secretariat
            GET  /office/exports/{table}/{format}                    secretariat
            GET  /office/board                                       secretariat
            GET  /office/board/{show}                                secretariat
            POST /office/board/{show}/start                          secretariat
            POST /office/board/{show}/move                           secretariat
            GET  /office/board/rehearsal/{id}                        secretariat
            GET  /office/board/rehearsal/{id}/events                 secretariat
            GET  /watch                                              auditor secretariat chair
            POST /watch                                              nobody
            GET  /watch/then                                         auditor secretariat chair
            GET  /watch/then/{table}/{format}                        auditor secretariat chair
            GET  /watch/views                                        auditor
            GET  /watch/alarms                                       auditor
            POST /watch/alarms                                       auditor

            # Camunda's: Tasklist for those who score, the rest for the secretariat
            GET  /camunda                                            secretariat
            GET  /camunda/app/tasklist/default/                      panel-member juror secretariat
            GET  /camunda/app/cockpit/default/                       secretariat
            GET  /camunda/app/admin/default/                         secretariat
            GET  /camunda/app/welcome/default/                       secretariat
            GET  /camunda/app/admin/default/setup/                   nobody
            GET  /camunda/api/admin/auth/user/default                panel-member juror secretariat
            POST /camunda/api/admin/auth/user/default/login/tasklist nobody
            POST /camunda/api/admin/auth/user/default/login/cockpit  nobody
            POST /camunda/api/admin/setup/default/user/create        nobody
            GET  /camunda/api/engine/engine/default/task             secretariat
            GET  /camunda/api/engine/engine/default/user             secretariat
            GET  /camunda/api/engine/engine/default/history/task     secretariat
            GET  /camunda/api/engine/engine/default/variable-instance secretariat
            GET  /camunda/api/engine/engine/default/filter           panel-member juror secretariat
            GET  /camunda/api/tasklist/plugin/tasklist-plugins       panel-member juror secretariat
            GET  /camunda/api/cockpit/plugin/base/default/process-definition/statistics secretariat
            GET  /camunda/api/admin/plugin/admin-plugins             secretariat
            GET  /camunda/lib/globalStyles/styles.css                panel-member juror secretariat
            GET  /webjars/camunda/app/tasklist/scripts/config.js     panel-member juror secretariat
            GET  /engine-rest/engine                                 secretariat
            GET  /engine-rest/task                                   secretariat
            GET  /engine-rest/variable-instance                      secretariat
            POST /engine-rest/filter/create                          secretariat
            DELETE /engine-rest/task/none                            secretariat
            """;

    private static final Map<String, String> ANY_VALUE =
            Map.of("edition", "ada-2026", "category", "PUB", "question", "tie");

    static final List<Door> DOORS = (TEXT + TableForPrograms.TEXT)
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.split("\\s+", 3))
            .map(parts -> new Door(parts[0], parts[1], Set.of(parts[2].split(" "))))
            .toList();

    /** One line of it; {@code pattern} as the mapping has it. */
    record Door(String asked, String pattern, Set<String> who) {

        String name() {
            return asked() + " " + pattern;
        }

        /** A path that fits the pattern. */
        String path() {
            String path = pattern.replace("/**", "/liveness");
            for (Map.Entry<String, String> value : ANY_VALUE.entrySet()) {
                path = path.replace("{" + value.getKey() + "}", value.getValue());
            }
            return path.replaceAll("\\{\\w+}", "unknown");
        }

        /** What to try. */
        String method() {
            return asked.equals("ANY") ? "GET" : asked;
        }

        boolean isForStrangers() {
            return who.contains("everybody");
        }

        boolean isFor(Role role) {
            return isForStrangers() || who.contains("signed-in") || who.contains(role.word());
        }

        /** Camunda's own filter ends the session of whoever posts without its token. */
        boolean endsSession() {
            return asked.equals("POST")
                    && (pattern.equals("/logout") || pattern.equals("/login") || pattern.startsWith("/camunda"));
        }
    }

    private Table() {}
}
