import { type Ctor, toDisposable } from '@univerjs/core';
import {
  FormulaRefRangeService,
  TriggerCalculationController,
  UniverSheetsFormulaPlugin,
  UpdateDefinedNameController,
  UpdateFormulaController,
} from '@univerjs/sheets-formula';
import { of } from 'rxjs';

/** Stands where Univer would start its own calculation; the bar that shows how far it is asks it. */
const notCalculating: Partial<TriggerCalculationController> = {
  progress$: of({ done: 0, count: 0 }),
  clearProgress: () => {},
  dispose: () => {},
};

/** `letRulesFollow` does it for formulas of rules. */
const moveNoFormula = () => toDisposable(() => {});
const notMoving: Partial<FormulaRefRangeService> = {
  registerFormula: moveNoFormula,
  registerRangeFormula: moveNoFormula,
  dispose: () => {},
};

/**
 * Univer's plugin for formulas in sheets, for typing, filling and pasting them: what it would calculate, and how it would move
 * references, is left to the calculator.
 */
export class FormulasToShow extends UniverSheetsFormulaPlugin {
  override onStarting(): void {
    super.onStarting();
    const replaced: readonly (readonly [Ctor<unknown>, object])[] = [
      [TriggerCalculationController, notCalculating],
      [FormulaRefRangeService, notMoving],
      [UpdateFormulaController, {}],
      [UpdateDefinedNameController, {}],
    ];
    for (const [service, useValue] of replaced) this._injector.replace([service, { useValue }]);
  }
}
