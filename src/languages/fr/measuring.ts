import type { MeasuringWords } from '../words/page-words';
import { budgetView } from './budget-view';
import { historyView } from './history-view';
import { importView } from './import-view';
import { kpiView } from './kpi-view';
import { objectiveView } from './objective-view';
import { paymentView } from './payment-view';

export const measuring: MeasuringWords = {
  kpis: kpiView,
  objectives: objectiveView,
  importing: importView,
  payments: paymentView,
  budget: budgetView,
  history: historyView,
};
