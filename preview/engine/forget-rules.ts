import type { Injector } from '@univerjs/core';
import { DataValidationModel } from '@univerjs/data-validation';
import { ConditionalFormattingRuleModel } from '@univerjs/sheets-conditional-formatting';

/**
 * Takes the rules of validation and conditional formats from a file that is about to be closed. Univer drops them without a
 * word to what moves them with their rows, which would move, or take away, those of the same name in the file that is opened
 * in its place.
 */
export function forgetRules(injector: Injector, unitId: string): void {
  const validations = injector.get(DataValidationModel);
  for (const tab of validations.getSubUnitIds(unitId))
    for (const { uid } of validations.getRules(unitId, tab)) validations.removeRule(unitId, tab, uid, 'patched');
  const formats = injector.get(ConditionalFormattingRuleModel);
  for (const [tab, rules] of formats.getUnitRules(unitId) ?? [])
    for (const { cfId } of [...rules]) formats.deleteRule(unitId, tab, cfId);
}
