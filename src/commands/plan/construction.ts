import type { Step } from '../../workbook/cells';

/** Marks the settings as under construction and back, so that an interruption is seen by everybody and by the next command. */
export const markStep = (state: string): Step => ({
  do: 'write-name',
  name: 'settings_state',
  cells: [[state === '' ? null : { text: state }]],
});
