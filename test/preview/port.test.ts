import { portOf } from '../../preview/server/port';

test.each([
  [[], undefined, 4173],
  [[], '', 4173],
  [[], '5000', 5000],
  [['--port', '5000'], undefined, 5000],
  [['--port=5000'], undefined, 5000],
  [['--port', '5000'], '6000', 5000],
  [['--port', '5000'], 'nonsense', 5000],
  [[], '0', 0],
])('npm start with %j, and %j as PORT, serves on %i', (words, variable, port) =>
  expect(portOf(words, variable)).toEqual({ ok: true, port }),
);

test.each([
  [[], 'five', 'PORT must be a whole number from 1 to 65000, not "five": npm start -- --port 5000.'],
  [['--port', '70000'], '', '--port must be a whole number from 1 to 65000, not "70000": npm start -- --port 5000.'],
  [['--port', '-1'], '', '--port must be a whole number from 1 to 65000, not "-1": npm start -- --port 5000.'],
  [['--port', '50.5'], '', '--port must be a whole number from 1 to 65000, not "50.5": npm start -- --port 5000.'],
  [['--port='], '', '--port must be a whole number from 1 to 65000, not "": npm start -- --port 5000.'],
  [['--port'], '', '--port needs a number: npm start -- --port 5000.'],
  // What is left of `npm start --port 5000`: npm keeps the option for itself.
  [['5000'], '', 'npm start does not know "5000": a port is chosen by npm start -- --port 5000.'],
  [['--prot', '5000'], '', 'npm start does not know "--prot": a port is chosen by npm start -- --port 5000.'],
  [['--port', '1', '2'], '', 'npm start does not know "2": a port is chosen by npm start -- --port 5000.'],
])('npm start with %j, and %j as PORT, is refused in a sentence', (words, variable, sentence) =>
  expect(portOf(words, variable)).toEqual({ ok: false, sentence }),
);
