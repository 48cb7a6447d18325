import { Inject, Injector, Plugin, UniverInstanceType } from '@univerjs/core';
import { RegisterOtherFormulaService } from '@univerjs/engine-formula';

/**
 * Keeps what rules of validation and conditional formats would paint from being calculated. A plugin, started right after the
 * formulas', because the rules of a workbook register theirs, 9,000 formulas for a plan, while it opens.
 */
export class SkipRuleFormulas extends Plugin {
  static override pluginName = 'SKIP_RULE_FORMULAS';
  static override type = UniverInstanceType.UNIVER_SHEET;

  constructor(
    _config: undefined,
    override readonly _injector: Injector,
  ) {
    super();
  }

  override onStarting(): void {
    this._injector.get(RegisterOtherFormulaService).registerFormulaWithRange = () => 'skipped';
  }
}
Inject(Injector)(SkipRuleFormulas, '', 1);
