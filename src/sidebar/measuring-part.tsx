import { useLayoutEffect, useRef } from 'preact/hooks';
import type { MeasuringViewName, ReadExports, ReadPaid } from '../commands/api';
import type { Session } from './session';

/** What a view of the part is drawn from. */
export type Scene = {
  readonly view: MeasuringViewName;
  readonly session: Session;
  readonly onHome: () => void;
  readonly onOpen: (view: MeasuringViewName) => void;
};

/**
 * What the part gives the page: it draws itself into an element of it, and is gone from there where nothing is to be drawn. It reads
 * files without a page as well.
 */
export type Measuring = {
  readonly draw: (element: Element, scene: Scene | null) => void;
  readonly readExports: ReadExports;
  readonly readPaid: ReadPaid;
};

/** Room for a view of the part that came later. It has a tree of its own, which is drawn again whenever this one is. */
export function MeasuringPart(scene: Scene) {
  const room = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (room.current) window.MEASURING?.draw(room.current, scene);
  });
  useLayoutEffect(() => {
    const element = room.current;
    return () => (element ? window.MEASURING?.draw(element, null) : undefined);
  }, []);
  return <div class="part" ref={room} />;
}
