import { isKpi, kpiDefinition } from '../../domain/kpi';
import { fiscalYear } from '../../domain/time';
import type { Content } from '../../languages/content/content';
import { wordsOf } from '../../languages/say';
import type { Change } from '../../workbook/cells';
import { directionText, type KpiSource } from '../../workbook/kpi';
import type { NewPlanInput } from '../api';
import { beginKpis } from '../kpi';
import type { Port } from '../port';

/** What the example's company is. */
const ORGANISATION = 'ecommerce';

/** The KPIs that the example's plan names, with the targets that the course gives for the year, and no figure. */
export function followedKpis(port: Port, { language, year, firstMonth, currency }: NewPlanInput): Change {
  const { kpis: texts, example }: Content = port.content(language);
  const own = example.followed.find(({ row }) => row.includes('|typed'));
  const source: KpiSource = {
    texts,
    words: wordsOf(language),
    currency,
    year: fiscalYear(year, firstMonth),
    ownName: own?.name ?? '',
  };
  const kpis = example.followed.flatMap(({ row, name, target }) => {
    const definition = kpiDefinition(row);
    if (definition === undefined) return [];
    const direction = isKpi(row) ? directionText(row, ORGANISATION, source) : texts.directions.up;
    return [{ ...definition, key: row, name: isKpi(row) ? texts.kpis[row][0] : name, direction, target }];
  });
  return beginKpis(port, ORGANISATION, kpis, source);
}
