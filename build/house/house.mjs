// `npm run house`: how large the files and functions of each room are, what is in them that should not be, and how far the goals are.
import { A_PACKAGE, filesKnown, importsOf, inCircles, unusedExports } from './imports.mjs';
import { measured } from './measure.mjs';
import { houseFiles, roomOf } from './rooms.mjs';
import { overruns, tableOf } from './table.mjs';
import { sourceOf } from './tree.mjs';

const files = houseFiles();
const sources = files.map(sourceOf);
const known = new Set(files);
const imports = sources.flatMap((source) => importsOf(source, known));
const unused = unusedExports(sources, imports);
const circles = inCircles(files, filesKnown(imports));

/** @type {import('./measure.mjs').HouseFile[]} */
const house = sources.map((source) => ({
  ...measured(source),
  room: roomOf(source.file),
  unused: unused.filter(({ file, by }) => file === source.file && by === 'nobody').map(({ name }) => name),
  forTests: unused.filter(({ file, by }) => file === source.file && by === 'tests').map(({ name }) => name),
  isInCircle: circles.includes(source.file),
}));

/** What the tests of the house judge. */
const facts = () => ({
  files: house.map(({ file, room }) => ({ file, room })),
  imports: imports.map(({ file, to, of }) => ({
    file,
    to,
    of,
    from: roomOf(file),
    room: to === A_PACKAGE ? A_PACKAGE : roomOf(to),
  })),
  overruns: overruns(house),
  unused,
  circles,
});

const [asked] = process.argv.slice(2);
// The table names the exports that nobody uses where they are asked for.
process.stdout.write(asked === '--json' ? JSON.stringify(facts()) : tableOf(house, asked === '--names'));
