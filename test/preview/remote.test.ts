import { aWorkbook } from './script';

const ECHO = `function echo(value) { return value; } function private_() { return 1; } var value = function () { return 2; };
  const constant = function () { return 3; }; function boom() { throw new TypeError('Une phrase.'); }
  function dated() { return { name: 'Newsletter', start: new Date(0) }; } function nothing() {}`;

describe('contract 11: google.script.run', () => {
  it.each([
    ['a date', { start: new Date(0) }, 'start'],
    ['a date at the top', new Date(0), '0'],
    ['a map', { inside: { map: new Map() } }, 'map'],
    ['a function', { call: () => 1 }, 'call'],
  ])('%s cannot be sent', async (_what, value, property) => {
    const host = await aWorkbook(ECHO);
    await expect(host.remoteCall('echo', [value])).rejects.toThrow(
      `Failed due to illegal value in property: ${property}`,
    );
  });

  it('texts, numbers, booleans, null, lists and plain objects are, and undefined arrives as null', async () => {
    const host = await aWorkbook(ECHO);
    const value = { text: 'été', number: 1.5, yes: true, none: null, list: [1, [2]] };
    expect(await host.remoteCall('echo', [value])).toEqual(value);
    expect(await host.remoteCall('echo', [{ missing: undefined }])).toEqual({ missing: null });
    expect(await host.remoteCall('echo', [undefined])).toBeNull();
  });

  it('one date in the answer and all of it is lost', async () => {
    expect(await (await aWorkbook(ECHO)).remoteCall('dated', [])).toBeNull();
  });

  it('an answer of nothing is null', async () => {
    expect(await (await aWorkbook(ECHO)).remoteCall('nothing', [])).toBeNull();
  });

  it('an error arrives with its name and its sentence', async () => {
    await expect((await aWorkbook(ECHO)).remoteCall('boom', [])).rejects.toMatchObject({
      name: 'TypeError',
      message: 'Une phrase.',
    });
  });

  it.each(['private_', 'unknown', 'constant', 'Date', 'eval', 'SpreadsheetApp'])(
    'contract 5: %s cannot be called',
    async (name) => {
      await expect((await aWorkbook(ECHO)).remoteCall(name, [])).rejects.toThrow(`Script function not found: ${name}`);
    },
  );

  it('contract 5: every function declared at the top level can', async () => {
    expect(await (await aWorkbook(ECHO)).remoteCall('value', [])).toBe(2);
  });

  it('at most ten calls are under way', async () => {
    let started = 0;
    const host = await aWorkbook(ECHO, {
      latency: () => {
        started++;
        return 1;
      },
    });
    const calls = Array.from({ length: 12 }, (_call, index) => host.remoteCall('echo', [index]));
    await Promise.resolve();
    expect(started).toBe(10);
    expect(await Promise.all(calls)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });
});
