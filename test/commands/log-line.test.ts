import fc from 'fast-check';
import { logLineOf } from '../../src/commands/port';

const quotations: readonly (readonly [string, string])[] = [
  ['A sheet with the name "', '" already exists.'],
  ['La feuille « ', " » n'existe pas."],
  ['Das Blatt „', '“ gibt es nicht.'],
  ["Cannot read properties of undefined (reading '", "')"],
];

describe('What an unforeseen error leaves in the log', () => {
  it('never holds what is quoted, whatever that is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...quotations), fc.string(), ([before, after], theirs) => {
        const secret = `Sésame${theirs}"Budget'`;
        const line = logLineOf(new Error(`${before}${secret}${after}`));
        expect(line).not.toContain('Sésame');
        expect(line).not.toContain('Budget');
      }),
    );
  });

  it('says the kind of error, the rest of the message and where it was thrown', () => {
    const [first, second] = logLineOf(new TypeError('Service "Spreadsheets" timed out')).split('\n');
    expect(first).toBe('TypeError: Service "…" timed out');
    expect(second).toMatch(/^\s+at .*log-line\.test/);
  });

  it('keeps a message with apostrophes whole', () => {
    expect(logLineOf(new Error("L'action n'est pas là"))).toContain("Error: L'action n'est pas là");
  });

  it('says nothing of what is thrown without being an error', () => {
    expect(logLineOf('Zoé')).toBe('string');
  });
});
