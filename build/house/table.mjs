// The house's measure as it is printed.

/**
 * @typedef {import('./measure.mjs').HouseFile} HouseFile
 * @typedef {{ readonly place: string, readonly lines: number }} Overrun
 */

/** In lines: what nine of ten may have, and what none may be longer than. */
const GOALS = { files: { p90: 200, most: 300 }, functions: { p90: 25, most: 50 } };

const isTest = (/** @type {string} */ name) => /^test(\/|$)/.test(name);

/** @param {readonly number[]} numbers @returns {number} */
function p90(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.ceil(sorted.length * 0.9) - 1] ?? 0;
}

/** @param {readonly HouseFile[]} files @param {(file: HouseFile) => number} count */
const sum = (files, count) => files.reduce((total, file) => total + count(file), 0);

/** @param {readonly HouseFile[]} files */
const fileP90 = (files) => p90(files.map((it) => it.lines));

/** @param {readonly HouseFile[]} files */
const functionP90 = (files) => p90(files.flatMap((it) => it.functions.map(({ lines }) => lines)));

/** @param {string} name @param {readonly HouseFile[]} files */
function rowOf(name, files) {
  const lines = files.map((it) => it.lines);
  const functions = files.flatMap((it) => it.functions.map((each) => each.lines));
  return {
    room: name,
    files: files.length,
    lines: sum(files, (it) => it.lines),
    'file p90': fileP90(files),
    'file max': Math.max(...lines),
    functions: functions.length,
    'fn p90': functionP90(files),
    'fn max': Math.max(0, ...functions),
    any: sum(files, (it) => it.any),
    '!': sum(files, (it) => it.nonNull),
    ignore: sum(files, (it) => it.ignore),
    as: sum(files, (it) => it.as),
    unused: sum(files, (it) => it.unused.length),
    'for tests': sum(files, (it) => it.forTests.length),
    'in circles': sum(files, (it) => (it.isInCircle ? 1 : 0)),
  };
}

/** @param {readonly Readonly<Record<string, string | number>>[]} rows */
function printed(rows) {
  const heads = Object.keys(rows[0] ?? {});
  const cells = [heads, ...rows.map((row) => heads.map((head) => String(row[head])))];
  const widths = heads.map((_head, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)));
  const line = (/** @type {readonly string[]} */ row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ');
  return cells.map((row) => `${line(row)}\n`).join('');
}

/** @param {readonly HouseFile[]} house @returns {Overrun[]} */
const longFiles = (house) =>
  house.filter((it) => it.lines > GOALS.files.most).map(({ file, lines }) => ({ place: file, lines }));

/** Of tests only their files are judged. @param {readonly HouseFile[]} house @returns {Overrun[]} */
const longFunctions = (house) =>
  house.flatMap(({ file, functions }) =>
    functions
      .filter((it) => it.lines > GOALS.functions.most && !isTest(file))
      .map(({ name, line, lines }) => ({ place: `${file}:${line} ${name}`, lines })),
  );

/** @param {readonly HouseFile[]} house files and functions longer than any may be */
export const overruns = (house) => [...longFiles(house), ...longFunctions(house)];

/** @param {string} goal @param {readonly (readonly [place: string, found: number])[]} missed */
const judged = (goal, missed) =>
  [`${missed.length === 0 ? '✓' : '✗'} ${goal}\n`, ...missed.map(([place, found]) => `    ${place}: ${found}\n`)].join(
    '',
  );

/** @param {readonly HouseFile[]} house @param {ReadonlyMap<string, readonly HouseFile[]>} rooms */
function goalsOf(house, rooms) {
  /** @param {readonly (readonly [string, readonly HouseFile[]])[]} those @param {(files: readonly HouseFile[]) => number} count @param {number} [most] */
  const over = (those, count, most = 0) =>
    those.flatMap(([name, files]) => (count(files) > most ? [/** @type {const} */ ([name, count(files)])] : []));
  const eachFile = house.map((it) => /** @type {const} */ ([it.file, [it]]));
  const untested = [...rooms].filter(([name]) => !isTest(name));
  const { files, functions } = GOALS;
  const placed = (/** @type {readonly Overrun[]} */ those) =>
    those.map(({ place, lines }) => /** @type {const} */ ([place, lines]));
  return [
    judged(`files: p90 at most ${files.p90} lines in every room`, over([...rooms], fileP90, files.p90)),
    judged(`files: none over ${files.most} lines`, placed(longFiles(house))),
    judged(`functions: p90 at most ${functions.p90} lines in every room`, over(untested, functionP90, functions.p90)),
    judged(`functions: none over ${functions.most} lines`, placed(longFunctions(house))),
    judged(
      'no any',
      over(eachFile, (them) => sum(them, (it) => it.any)),
    ),
    judged(
      'no non-null !',
      over(eachFile, (them) => sum(them, (it) => it.nonNull)),
    ),
    judged(
      'no ignore',
      over(eachFile, (them) => sum(them, (it) => it.ignore)),
    ),
    judged(
      'no circle',
      over(eachFile, (them) => sum(them, (it) => (it.isInCircle ? 1 : 0))),
    ),
  ].join('');
}

/** @param {readonly HouseFile[]} house @param {boolean} withNames @returns {string} */
export function tableOf(house, withNames) {
  /** @type {Map<string, HouseFile[]>} */
  const rooms = new Map();
  for (const file of house) rooms.set(file.room, [...(rooms.get(file.room) ?? []), file]);
  const layers = ['src', 'preview', 'build', 'test'].map((layer) =>
    rowOf(
      `all of ${layer}`,
      house.filter((it) => it.file.startsWith(`${layer}/`)),
    ),
  );
  const names = house.flatMap((it) => [
    ...it.unused.map((name) => `unused: ${it.file} ${name}\n`),
    ...it.forTests.map((name) => `for tests only: ${it.file} ${name}\n`),
  ]);
  const table = printed([...[...rooms].map(([name, files]) => rowOf(name, files)), ...layers]);
  return `${table}\n${goalsOf(house, rooms)}${withNames ? `\n${names.join('')}` : ''}`;
}
