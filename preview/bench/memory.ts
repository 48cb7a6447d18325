import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { IWorkbookData } from '@univerjs/core';
import { writeXlsx } from '../xlsx/write';
import { filledPlan } from './filled-plan';
import { goal, print } from './lines';

const ACTIONS = 2000;

/** Megabytes: what 0.2.0 took at its highest, and what a command may take. */
const BEFORE = 2100;
const MOST = 600;

/** Said last, after all that the command line says. */
const TELLS = "process.on('exit', () => require('fs').writeSync(2, '\\n' + process.resourceUsage().maxRSS));";

/** What each command writes is what the next one reads, so that the last has the year view, the dashboard and the budget in it. */
const commands = [
  ['check', 'plan', null],
  ['retroplan', 'plan', 'year'],
  ['dashboard', 'year', 'dashboard'],
  ['budget', 'dashboard', 'budget'],
  ['check', 'budget', null],
] as const;

/** The most memory the command line ever held for each of some commands, on files of 2,000 actions. */
export async function measureMemory(empty: IWorkbookData): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'memory-'));
  const file = (name: string): string => path.join(folder, name);
  const { bytes } = await writeXlsx(filledPlan(empty, ACTIONS), 'fr_FR');
  writeFileSync(file('plan.xlsx'), bytes);
  writeFileSync(file('tells.cjs'), TELLS);
  print(`\nMemory of the command line, ${ACTIONS} actions, before ${BEFORE} MB`);
  for (const [command, from, to] of commands) {
    const words = [command, file(`${from}.xlsx`), ...(to === null ? [] : ['-o', file(`${to}.xlsx`)])];
    const program = ['-r', file('tells.cjs'), path.resolve('.preview/cli.cjs')];
    const { stderr } = spawnSync(process.execPath, [...program, ...words], { encoding: 'utf8' });
    const peak = Number(stderr.trim().split('\n').at(-1)) / 1024;
    goal(`${command} of the ${from}: at most ${MOST} MB`, peak <= MOST, `${peak.toFixed(0)} MB`);
  }
  rmSync(folder, { recursive: true, force: true });
}
