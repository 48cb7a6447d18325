/** Which rooms a room may know, and of which only the types. */
type MayKnow = { readonly values: readonly string[]; readonly types: readonly string[] };

/**
 * A room, then those it may know; of one in brackets only the types. From what stands on nothing to what stands on all, so that no
 * line names a room below it.
 */
const rooms = `
domain/money                 -
domain/remembered            -
domain/names                 domain/remembered
domain/time                  domain/names domain/remembered
domain/locale                (domain/money) (domain/time)
domain/rhythm                domain/names domain/time
domain/reading               (domain/money) (domain/time) (domain/rhythm)
domain/template              domain/names
domain/kpi                   domain/names (domain/time)
domain/cell-reading          -
domain/payment               domain/money domain/names domain/time (domain/cell-reading)
domain/plan                  domain/money domain/names domain/time domain/rhythm (domain/reading) (domain/template)
                             domain/kpi domain/cell-reading (domain/payment)
domain/budget                domain/money domain/names domain/time domain/payment domain/plan
domain/preparation           domain/names domain/time domain/template domain/plan
domain/objective             domain/money domain/time domain/kpi
domain/check                 domain/money domain/names domain/time domain/locale domain/rhythm (domain/reading)
                             domain/template domain/kpi domain/payment domain/plan domain/budget domain/preparation
                             domain/objective
domain/year-view             domain/names domain/time domain/rhythm domain/template domain/plan domain/preparation
domain/dashboard             domain/names domain/time domain/plan (domain/preparation) domain/year-view
domain/file-reading          (domain/reading) (domain/plan)
domain/draft                 domain/money domain/names domain/time domain/locale domain/rhythm (domain/template)
                             domain/plan domain/preparation domain/check (domain/file-reading)
domain/export                domain/money domain/names domain/time domain/kpi
domain/wording               -
domain/pasted-list           domain/money domain/names domain/time domain/locale domain/rhythm domain/plan
                             (domain/file-reading) domain/draft
formula                      -
languages/words              domain/money domain/time domain/locale domain/rhythm (domain/template) domain/plan
                             (domain/kpi) (domain/check) domain/year-view (domain/file-reading) (domain/pasted-list)
                             (domain/export) (domain/objective) (domain/wording) (domain/budget) (domain/payment)
languages/content            domain/payment (domain/locale) (domain/rhythm) (domain/template) (domain/plan) domain/kpi
                             formula (languages/words) a·package
a·language                   (domain/money) (domain/time) domain/rhythm (domain/template) (domain/plan)
                             (domain/check) (domain/kpi) (domain/year-view) (domain/file-reading) (domain/pasted-list)
                             languages/words languages/content
languages/languages          (languages/words) a·language
languages/say                languages/words languages/languages
workbook/cells               (domain/time) formula
workbook/charts              workbook/cells
workbook/undo                workbook/cells a·package
workbook/plan                domain/money domain/names domain/time domain/locale domain/rhythm domain/plan
                             (domain/file-reading) domain/draft formula (languages/words) (languages/content)
                             workbook/cells
workbook/templates           domain/names domain/template formula (languages/words) languages/languages languages/say
                             workbook/cells
workbook/settings            domain/names domain/time domain/rhythm (domain/template) domain/plan domain/year-view
                             (domain/file-reading) formula languages/words (languages/content) languages/languages
                             languages/say workbook/cells workbook/plan workbook/templates
workbook/countdown           domain/names domain/time domain/template (domain/plan) domain/preparation formula
                             (languages/words) workbook/cells workbook/plan workbook/templates workbook/settings
workbook/year-view           domain/time domain/rhythm domain/template domain/plan domain/year-view formula
                             languages/words workbook/cells workbook/plan workbook/templates workbook/settings
workbook/dashboard           domain/names domain/time domain/plan formula languages/words workbook/cells
                             workbook/charts workbook/settings workbook/year-view
workbook/budget              domain/budget domain/payment domain/names domain/plan domain/time formula languages/words
                             workbook/cells workbook/charts workbook/settings workbook/year-view
workbook/kpi                 domain/names domain/time domain/kpi formula (languages/words) (languages/content) workbook/cells
workbook/payments            domain/payment domain/names domain/plan domain/time (domain/file-reading) formula
                             (languages/words) languages/content workbook/cells workbook/kpi workbook/plan
workbook/follow-up           domain/plan formula (languages/words) workbook/cells workbook/kpi
workbook/objective           (domain/plan) formula (languages/words) languages/content
                             workbook/cells workbook/plan workbook/kpi
commands/api                 (domain/rhythm) domain/plan (domain/check) (domain/year-view) (domain/draft)
                             (domain/kpi) (domain/export) (domain/objective) (domain/wording) (domain/payment) (domain/budget)
                             (languages/words) languages/content (languages/languages)
commands/port                (domain/time) (languages/words) (languages/content) (languages/languages) languages/say
                             workbook/cells (workbook/undo) (commands/api)
commands/plan                domain/money domain/names domain/time domain/locale domain/rhythm domain/template
                             domain/plan (domain/file-reading) formula (languages/words) languages/languages
                             languages/say workbook/cells workbook/plan workbook/objective workbook/templates
                             workbook/settings (workbook/year-view) workbook/kpi workbook/follow-up (commands/api) commands/port
commands/read                domain/time domain/plan formula languages/words workbook/cells workbook/plan
                             commands/api commands/port commands/plan
commands/prepare             domain/names domain/time domain/template domain/plan workbook/cells workbook/plan
                             workbook/templates workbook/settings (workbook/year-view) commands/port commands/plan
commands/year-view           domain/time (domain/year-view) formula languages/languages
                             languages/say workbook/cells workbook/settings workbook/year-view (commands/api)
                             commands/port commands/plan commands/prepare
commands/budget              domain/money domain/locale domain/names domain/objective domain/plan domain/time
                             domain/payment domain/budget formula languages/words languages/languages languages/say
                             workbook/cells workbook/budget workbook/kpi workbook/payments (commands/api)
                             commands/port commands/plan commands/prepare commands/year-view
commands/check               domain/money domain/time domain/locale (domain/plan) domain/check languages/words
                             (languages/languages) languages/say workbook/cells workbook/plan workbook/templates
                             workbook/settings (commands/api) commands/port commands/plan commands/read
                             commands/budget
commands/follow-up           domain/kpi domain/plan workbook/cells workbook/settings workbook/follow-up commands/port
                             commands/plan
commands/action              domain/names domain/time domain/rhythm (domain/template) domain/kpi domain/plan
                             domain/check domain/draft domain/pasted-list languages/languages
                             workbook/cells workbook/plan (commands/api) commands/port commands/plan commands/check
                             commands/follow-up a·package
commands/suppose             domain/names domain/time (domain/plan) workbook/cells (commands/api) commands/port commands/plan
                             commands/action commands/budget
commands/adopt               domain/money (domain/time) domain/plan domain/check formula workbook/cells
                             workbook/plan workbook/settings (commands/api) commands/port commands/plan
                             commands/prepare
commands/countdown           domain/names domain/time domain/template domain/plan domain/preparation
                             (domain/file-reading) (languages/say) workbook/cells workbook/plan
                             (workbook/settings) workbook/countdown (commands/api) commands/port commands/plan
                             commands/prepare commands/year-view
commands/dashboard           domain/time domain/preparation domain/kpi domain/dashboard (languages/words)
                             workbook/cells workbook/kpi workbook/dashboard (commands/api) commands/port
                             commands/plan commands/prepare commands/year-view
commands/home                domain/time domain/locale domain/year-view languages/say (commands/api) (commands/port)
                             commands/plan commands/year-view
commands/objective           domain/names domain/time domain/locale domain/plan domain/kpi domain/objective
                             domain/wording (languages/content) workbook/cells workbook/kpi
                             workbook/objective workbook/plan workbook/settings (commands/api) commands/port
                             commands/plan commands/prepare
commands/kpi                 domain/names domain/time domain/kpi languages/say workbook/cells workbook/settings
                             workbook/kpi commands/api commands/port commands/plan commands/prepare commands/objective
                             commands/follow-up
commands/example             domain/kpi domain/time (languages/words) (languages/content) languages/say workbook/cells
                             workbook/plan workbook/kpi (commands/api) commands/port commands/plan commands/year-view
                             commands/objective commands/kpi
commands/later-words         (commands/api) commands/port
commands/self-test           domain/time languages/words languages/languages languages/say workbook/cells
                             (commands/api) commands/port commands/plan
commands/undo                domain/time workbook/cells workbook/undo commands/api commands/port
commands/week                domain/time domain/preparation domain/year-view workbook/cells
                             (commands/api) commands/port commands/plan
commands/command-table       domain/payment domain/check domain/year-view domain/kpi languages/languages commands/api commands/port
                             commands/plan commands/read commands/check commands/action commands/adopt
                             commands/year-view commands/countdown commands/dashboard commands/example commands/home
                             commands/kpi commands/objective commands/budget commands/suppose commands/later-words commands/self-test commands/undo commands/week
                             a·package
addon                        domain/time (languages/words) (languages/content) languages/languages languages/say
                             workbook/cells workbook/charts workbook/undo commands/api commands/port commands/undo
                             commands/command-table a·package
sidebar                      domain/money domain/names domain/time domain/locale domain/rhythm domain/plan
                             domain/check domain/year-view (domain/file-reading) domain/draft domain/kpi
                             domain/export domain/wording domain/payment languages/words (languages/languages) commands/api
                             a·package
preview/notation             (a·package)
preview/engine               preview/notation a·package
preview/apps-script/handles  (preview/notation) (preview/engine) (a·package)
preview/apps-script/messages -
preview/apps-script/book     preview/notation preview/engine preview/apps-script/handles preview/apps-script/messages
                             a·package
preview/apps-script/runtime  preview/notation (preview/apps-script/handles) preview/apps-script/messages
                             (preview/apps-script/book)
preview/apps-script/charts   preview/engine preview/apps-script/handles preview/apps-script/messages
                             preview/apps-script/book preview/apps-script/runtime
preview/apps-script/rules    preview/notation preview/apps-script/handles preview/apps-script/messages
                             preview/apps-script/book preview/apps-script/runtime a·package
preview/apps-script/range    preview/notation preview/apps-script/handles preview/apps-script/messages
                             preview/apps-script/book preview/apps-script/runtime preview/apps-script/rules a·package
preview/apps-script/services preview/notation preview/apps-script/handles preview/apps-script/messages
                             preview/apps-script/runtime
preview/apps-script/sheet    preview/notation preview/apps-script/handles preview/apps-script/messages
                             preview/apps-script/book preview/apps-script/runtime preview/apps-script/charts
                             preview/apps-script/rules preview/apps-script/range
preview/apps-script/spreadsheet preview/notation preview/apps-script/handles preview/apps-script/messages
                             preview/apps-script/book preview/apps-script/runtime preview/apps-script/range
                             preview/apps-script/sheet
preview/apps-script/membrane preview/apps-script/handles preview/apps-script/messages preview/apps-script/book
                             preview/apps-script/runtime preview/apps-script/charts preview/apps-script/rules
                             preview/apps-script/range preview/apps-script/services preview/apps-script/sheet
                             preview/apps-script/spreadsheet
preview/xlsx/file            preview/notation (preview/engine) a·package
preview/xlsx/read            preview/notation (preview/engine) preview/xlsx/file a·package
preview/command-words        domain/locale (domain/plan) (domain/check) domain/year-view domain/kpi (domain/wording)
                             languages/words languages/languages commands/api (preview/xlsx/file) (preview/xlsx/read)
preview/host                 preview/notation (preview/engine) preview/apps-script/messages preview/apps-script/book
                             preview/apps-script/runtime preview/apps-script/services preview/apps-script/membrane
                             (a·package)
preview/person               preview/notation preview/apps-script/handles preview/apps-script/book
                             preview/apps-script/runtime preview/apps-script/range preview/apps-script/sheet
                             preview/apps-script/spreadsheet (a·package)
preview/node                 preview/engine (preview/apps-script/handles) preview/apps-script/messages
                             preview/apps-script/book preview/apps-script/runtime preview/apps-script/spreadsheet
                             preview/host preview/person a·package
preview/xlsx/write           preview/notation (preview/engine) preview/xlsx/file a·package
preview/command-line         domain/money domain/names domain/time domain/locale domain/check domain/year-view
                             domain/kpi domain/export (domain/wording) domain/payment languages/words a·language languages/languages
                             languages/say commands/api
                             preview/notation preview/xlsx/file preview/xlsx/read preview/command-words preview/node
                             preview/xlsx/write a·package
preview/in-process           preview/apps-script/membrane preview/engine preview/node preview/command-line
preview/server               a·package
preview/page                 languages/languages (commands/api) preview/notation preview/engine
                             preview/apps-script/handles preview/apps-script/messages preview/apps-script/book
                             preview/apps-script/runtime preview/apps-script/charts preview/apps-script/sheet
                             preview/apps-script/spreadsheet (preview/xlsx/file) preview/xlsx/read
                             preview/command-words preview/host preview/person preview/xlsx/write (preview/server)
                             a·package
preview/browser              (languages/languages) preview/server (preview/page) a·package
preview/bench                domain/time domain/rhythm (domain/template) domain/plan domain/check domain/year-view
                             domain/draft a·language (commands/api) preview/xlsx/write preview/node (preview/in-process)
                             preview/server preview/browser a·package
preview/cli                  domain/time preview/command-line a·package
preview/pictures             domain/draft domain/kpi languages/languages languages/say (commands/api) preview/browser a·package
`;

const spelt = (word: string): string => word.replaceAll('·', ' ');

function matrixOf(text: string): Readonly<Record<string, MayKnow>> {
  const entries = text.trim().split(/\n(?=\S)/);
  return Object.fromEntries(
    entries.map((entry) => {
      const [room = '', ...known] = entry.split(/\s+/).filter((word) => word !== '-');
      const types = known.flatMap((word) => /^\((.*)\)$/.exec(word)?.slice(1) ?? []);
      const values = known.filter((word) => !word.startsWith('('));
      return [spelt(room), { values: values.map(spelt), types: types.map(spelt) }];
    }),
  );
}

export const mayKnow = matrixOf(rooms);
