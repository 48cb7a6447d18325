import type { Template } from '../template';
import type { Day, WorkCalendar } from '../time';
import type { Due } from './due';
import { backward } from './schedule';
import { type Verdict, verdict } from './verdict';

/** The verdicts on preparations of which no step is begun today; those of one template and one last day are the same. */
export function verdictsOn(today: Day, calendar: WorkCalendar): (template: Template, due: Due) => Verdict {
  const known = new Map<Template, Map<string, Verdict>>();
  return (template, due) => {
    const ofTemplate = known.get(template) ?? new Map<string, Verdict>();
    known.set(template, ofTemplate);
    const key = `${due.last} ${due.ready}`;
    const found = ofTemplate.get(key) ?? verdict(backward(template, due, calendar), { today, progress: [] });
    ofTemplate.set(key, found);
    return found;
  };
}
