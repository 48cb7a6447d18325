import { foldName } from '../names';
import { faultsOfSteps, type StepFault } from './step-graph';
import type { Template } from './template';

/**
 * What is wrong with a template, in its own terms. Nothing of it stops a schedule: graphOf says what counts instead.
 * `no-steps` is right for a kind that is never planned back from a date, such as community management.
 */
export type TemplateFault =
  | (StepFault & { readonly kind: string })
  | { readonly is: 'no-steps'; readonly kind: string }
  | { readonly is: 'duplicate-template'; readonly kind: string };

/** The first template of a kind counts, as in a look-up of the sheet; each later one is a fault. */
function duplicates(templates: readonly Template[]): readonly TemplateFault[] {
  const known = new Set<string>();
  return templates.flatMap(({ kind }) => {
    const name = foldName(kind);
    if (known.has(name)) return [{ is: 'duplicate-template', kind }];
    known.add(name);
    return [];
  });
}

/** Everything wrong with the templates of a plan, template by template. Never throws, whatever was typed. */
export function faultsOfTemplates(templates: readonly Template[]): readonly TemplateFault[] {
  const within = templates.flatMap((template): readonly TemplateFault[] =>
    template.steps.length === 0
      ? [{ is: 'no-steps', kind: template.kind }]
      : faultsOfSteps(template.steps).map((fault) => ({ ...fault, kind: template.kind })),
  );
  return [...within, ...duplicates(templates)];
}
