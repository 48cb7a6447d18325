import type { Operation } from '../../workbook/cells';

/** Marks the settings as under construction and back, so that an interruption is seen by everybody and by the next command. */
export const markOperation = (state: string): Operation => ({
  do: 'write-name',
  name: 'settings_state',
  cells: [[state === '' ? null : { text: state }]],
});
