import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  catalogue,
  type Direction,
  figureNamed,
  isKpi,
  type KpiKey,
  kpiKeys,
  kpisFor,
  organisations,
  starterKpis,
} from '../../../src/domain/kpi';

/** The catalogue as it was put together with its sources; one of its directions, "depends", is for her to say. */
const given = readFileSync(path.join(__dirname, '../../cases/kpis.csv'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(','));
const [head = [], ...rows] = given;
const column = (name: string): number => head.indexOf(name);
const directionOf = (written: string | undefined): string | undefined => (written === 'depends' ? 'open' : written);

test('the catalogue has every KPI of the list, and which way each should go', () => {
  const listed = rows.map((row) => [
    row[0],
    ...organisations.map((organisation) => directionOf(row[column(organisation)])),
  ]);
  const ours = kpiKeys.map((key) => [key, ...organisations.map((it): Direction => catalogue[key].direction[it])]);
  expect(ours).toEqual(listed);
});

test('time on the site is to rise for a commercial media and to fall for a public service', () => {
  const { direction } = catalogue.time_on_site;
  expect([direction.media, direction.public_service]).toEqual(['up', 'down']);
});

test.each(organisations)('%s begins with five to eight KPIs that say something of it', (organisation) => {
  const starters = starterKpis[organisation];
  expect(starters.length).toBeGreaterThanOrEqual(5);
  expect(starters.length).toBeLessThanOrEqual(8);
  expect(starters.filter((key) => catalogue[key].direction[organisation] === 'none')).toEqual([]);
});

test.each(organisations)('%s is offered each KPI once, its first ones before', (organisation) => {
  const offered: readonly KpiKey[] = kpisFor(organisation);
  expect(new Set(offered).size).toBe(offered.length);
  expect(offered.slice(0, starterKpis[organisation].length)).toEqual(starterKpis[organisation]);
  expect(offered.some((key) => catalogue[key].direction[organisation] === 'none')).toBe(false);
});

test('donors are for a non-profit, and only new customers count in what a customer costs', () => {
  expect(kpisFor('ecommerce')).not.toContain('donor_acquisition_cost');
  expect(kpisFor('non_profit')).toContain('signatures');
  expect(JSON.stringify(catalogue.cac.calculation)).toContain('new_customers');
});

test.each(['constructor', 'toString', '__proto__', ''])('"%s" in a cell is no KPI and no figure', (text) =>
  expect([isKpi(text), figureNamed(text)]).toEqual([false, undefined]),
);
