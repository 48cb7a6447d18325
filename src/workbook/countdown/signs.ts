export const signs = {
  critical: '■',
  work: '▒',
  buffer: '░',
  milestone: '◇',
  done: '✓',
  deadline: '◆',
} as const;

/** In the order of the legend. */
export const legendSigns = ['critical', 'work', 'buffer', 'milestone', 'done', 'deadline'] as const;
export const legend = [...legendSigns, 'today', 'closed'] as const;
