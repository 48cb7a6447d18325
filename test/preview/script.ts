import { type NodeHost, type OpenOptions, openWorkbook } from './open';

const opened: NodeHost[] = [];

/** A workbook with that script, closed after the test. */
export async function aWorkbook(code: string, options: OpenOptions = {}): Promise<NodeHost> {
  const host = await openWorkbook({ code, ...options });
  opened.push(host);
  return host;
}

afterEach(() => {
  for (const host of opened.splice(0)) host.dispose();
});

/** What the body of a function gives in a new workbook, where `book` is the spreadsheet and `sheet` its one tab. */
export async function inScript(body: string, options: OpenOptions = {}): Promise<unknown> {
  const host = await aWorkbook(withSheet(body), options);
  return answerOf(host);
}

export const withSheet = (body: string): string => `function run() {
  var book = SpreadsheetApp.getActiveSpreadsheet(), sheet = book.getSheets()[0];
  ${body}
}`;

/** Runs `run`, or another function of the script; an error of the script is an error of the test. */
export async function answerOf(host: NodeHost, name = 'run', args: readonly unknown[] = []): Promise<unknown> {
  const result = await host.execute(name, args);
  if (!result.ok) throw new Error(result.message);
  return result.value;
}
