package org.laurel.doors;

/** The part of the table that programs come to, in the name of the same people as at the pages. */
final class TableForPrograms {

    static final String TEXT = """
            # programs': the same people as at the pages
            GET  /api                                                everybody
            GET  /api/v1/openapi.yaml                                everybody
            GET  /api/v1/nowhere                                     nobody
            GET  /api/v1/editions                                    everybody
            GET  /api/v1/editions/{edition}                          everybody
            GET  /api/v1/editions/{edition}/categories/{category}    everybody
            GET  /api/v1/editions/{edition}/results                  everybody
            GET  /api/v1/editions/{edition}/results/{category}       everybody
            GET  /api/v1/editions/{edition}/bundle.zip               everybody
            GET  /api/v1/log/checkpoints/latest                      everybody
            GET  /api/v1/log/checkpoints/{size}                      everybody
            GET  /api/v1/log/consistency                             everybody
            GET  /api/v1/log/leaves/{leaf}                           everybody
            GET  /api/v1/entries                                     entrant
            POST /api/v1/entries                                     entrant
            GET  /api/v1/entries/{id}                                entrant
            PATCH /api/v1/entries/{id}                               entrant
            POST /api/v1/entries/{id}/submission                     entrant
            POST /api/v1/entries/{id}/withdrawal                     entrant
            POST /api/v1/entries/{id}/documents                      entrant
            GET  /api/v1/entries/{id}/documents/{document}           entrant
            DELETE /api/v1/entries/{id}/documents/{document}         entrant
            GET  /api/v1/entries/{entry}/result                      entrant
            GET  /api/v1/desk/entries                                coordinator
            GET  /api/v1/desk/entries/{id}                           coordinator
            GET  /api/v1/desk/entries/{id}/documents/{document}      coordinator
            POST /api/v1/desk/entries/{id}/acceptance                coordinator
            POST /api/v1/desk/entries/{id}/comment                   coordinator
            POST /api/v1/desk/entries/{id}/refusal                   coordinator
            GET  /api/v1/desk/shortlist                              coordinator
            PUT  /api/v1/desk/shortlist/{category}                   coordinator
            POST /api/v1/desk/shortlist/submission                   coordinator
            GET  /api/v1/sheets                                      panel-member juror
            GET  /api/v1/sheets/{sheet}                              panel-member juror
            PUT  /api/v1/sheets/{sheet}/draft                        panel-member juror
            POST /api/v1/sheets/{sheet}/submission                   panel-member juror
            POST /api/v1/sheets/{sheet}/conflict                     panel-member juror
            GET  /api/v1/sheets/{sheet}/documents/{document}         panel-member juror
            GET  /api/v1/rounds/{edition}/{category}                 chair secretariat
            POST /api/v1/rounds/{edition}/{category}/decisions       chair
            POST /api/v1/rounds/{edition}/{category}/ties            chair
            POST /api/v1/rounds/{edition}/{category}/recusals        chair
            POST /api/v1/rounds/{edition}/{category}/replacements    chair
            GET  /api/v1/finals                                      chair secretariat
            GET  /api/v1/finals/{category}                           chair secretariat
            POST /api/v1/finals/{category}/ties                      chair
            POST /api/v1/finals/{category}/no-award                  chair
            GET  /api/v1/ceremony                                    chair secretariat auditor
            POST /api/v1/ceremony/withdrawal                         chair secretariat auditor
            GET  /api/v1/office/tasks                                secretariat
            GET  /api/v1/office/monitor                              secretariat
            POST /api/v1/office/failures/{job}/retry                 secretariat
            PUT  /api/v1/office/timetable/{edition}/{moment}         secretariat
            GET  /api/v1/office/people                               secretariat
            POST /api/v1/office/people                               secretariat
            POST /api/v1/office/people/preview                       secretariat
            GET  /api/v1/office/translations                         secretariat
            GET  /api/v1/office/translations/{language}              secretariat
            POST /api/v1/office/translations/{language}              secretariat
            POST /api/v1/office/translations/{language}/preview      secretariat
            GET  /api/v1/office/outbox                               secretariat
            POST /api/v1/office/outbox/{mail}/again                  secretariat
            GET  /api/v1/office/invitations                          secretariat
            POST /api/v1/office/invitations/{person}                 secretariat
            """;

    private TableForPrograms() {}
}
