// `npm run push`: the built add-on goes to the script project of .clasp.json, and the person is told what kind of project that is.

/** The script id of .clasp.json before anybody has put hers there. */
const PLACEHOLDER = 'PUT-YOUR-SCRIPT-ID-HERE';

/**
 * @typedef {{ readonly scriptId?: unknown, readonly parentId?: unknown }} ClaspSettings
 * @typedef {'bound' | 'standalone' | 'unknown'} ProjectKind
 */

/** @param {ClaspSettings} settings */
const isPlaceholder = ({ scriptId }) => scriptId === PLACEHOLDER;

/**
 * What .clasp.json says of the project: `parentId` is the spreadsheet it is bound to (clasp 3.4.1 writes it where it made both, alone
 * or in a list), '' says that there is none. Where it is missing nothing is known: clasp writes none when it clones a bound project,
 * and none of its commands asks Google.
 * @param {ClaspSettings} settings @returns {ProjectKind}
 */
function projectKindOf({ parentId }) {
  const parent = Array.isArray(parentId) ? parentId[0] : parentId;
  if (typeof parent !== 'string') return 'unknown';
  return parent === '' ? 'standalone' : 'bound';
}

const OPENED =
  'opened from a spreadsheet (Extensions › Apps Script), it is bound: Rétroplan works in that one file, for whoever may edit it, is never run before it may see the file (AuthMode.NONE), and cannot be published as it is. Reload the spreadsheet.';
const MADE =
  'made at script.google.com, it is standalone: it shows in no file until you choose one in Deploy › Test deployments › Editor add-on; it can be published.';

/** @type {Readonly<Record<ProjectKind, readonly string[]>>} */
const sentences = {
  bound: [
    'This script project is bound to one spreadsheet (parentId in .clasp.json): Rétroplan works in that file only, for whoever may edit it. Reload it.',
    'Two things differ from a published add-on: it is never run before it may see the file (AuthMode.NONE), and it cannot be published as it is. docs/publish.md says how a standalone project is made.',
  ],
  standalone: [
    'This script project is standalone (empty parentId in .clasp.json): it shows in no file by itself.',
    'To try it, choose a spreadsheet in the script editor, Deploy › Test deployments › Editor add-on, once for each state of authorization. To publish it, see docs/publish.md.',
  ],
  unknown: [`If this script project was ${OPENED}`, `If it was ${MADE} See docs/publish.md.`],
};

/** What follows from the kind of project, two lines to be read once it is pushed. @param {ProjectKind} kind */
const whatFollows = (kind) => sentences[kind];

/**
 * @param {ClaspSettings} settings what stands in .clasp.json
 * @param {{ readonly build: () => Promise<unknown>, readonly clasp: (args: readonly string[]) => number, readonly say: (line: string) => void }} act
 * @returns {Promise<number>} the exit code: clasp's own, or 2 when there is no project to push to
 */
export async function push(settings, { build, clasp, say }) {
  if (isPlaceholder(settings)) {
    say('Nothing was pushed: put the id of your own script into .clasp.json first (the README says where to find it).');
    return 2;
  }
  await build();
  const status = clasp(['push', '--force']);
  if (status === 0) for (const line of whatFollows(projectKindOf(settings))) say(line);
  return status;
}
