// `npm run house`: how large the files and functions of each room are, what is in them that should not be, and how far the goals are.
import { importsOf, inCircles, unusedExports } from './imports.mjs';
import { measured } from './measure.mjs';
import { houseFiles, roomOf } from './rooms.mjs';
import { overruns, tableOf } from './table.mjs';
import { sourceOf } from './tree.mjs';

/** @returns {import('./measure.mjs').HouseFile[]} */
function measureHouse() {
  const files = houseFiles();
  const sources = files.map(sourceOf);
  const known = new Set(files);
  const imports = sources.flatMap((source) => importsOf(source, known));
  const unused = unusedExports(sources, imports);
  const circles = inCircles(files, imports);
  return sources.map((source) => ({
    ...measured(source),
    room: roomOf(source.file),
    unused: unused.filter(({ file, by }) => file === source.file && by === 'nobody').map(({ name }) => name),
    forTests: unused.filter(({ file, by }) => file === source.file && by === 'tests').map(({ name }) => name),
    isInCircle: circles.includes(source.file),
  }));
}

const house = measureHouse();
const [asked] = process.argv.slice(2);
// What a test judges; or the table, with the names of the exports that nobody uses where they are asked for.
process.stdout.write(
  asked === '--json'
    ? JSON.stringify({ overruns: overruns(house), rooms: [...new Set(house.map(({ room }) => room))] })
    : tableOf(house, asked === '--names'),
);
