import { IRenderManagerService } from '@univerjs/engine-render';
import { getViewportByCell, SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import { activeSheet, type Book, sheetOf } from '../apps-script/book';
import { chartsOf } from '../apps-script/charts';
import type { StoredChart } from '../engine';
import { type DrawnChart, saidOf, specOf } from './chart-spec';
import { drawnChart } from './drawn-chart';
import { element } from './element';

/** Where the shown tab is drawn, in pixels of the window. */
type Grid = {
  readonly box: DOMRect;
  readonly headers: { readonly width: number; readonly height: number };
  readonly place: (row: number, column: number) => { readonly x: number; readonly y: number };
  readonly scale: number;
};

function shownGrid(book: Book): Grid | null {
  const render = book.engine.univer.__getInjector().get(IRenderManagerService).getRenderById(book.unitId);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const canvas = render?.engine.getCanvasElement();
  if (!render || !skeleton || !canvas) return null;
  const { scaleX, scaleY } = render.scene.getAncestorScale();
  const page = sheetOf(book, activeSheet(book));
  return {
    box: canvas.getBoundingClientRect(),
    headers: { width: skeleton.rowHeaderWidth * scaleX, height: skeleton.columnHeaderHeight * scaleY },
    scale: scaleX,
    place: (row, column) => {
      const { startX, startY } = skeleton.getCellWithCoordByIndex(row, column);
      const view = getViewportByCell(row, column, render.scene, page);
      return {
        x: (startX - (view?.viewportScrollX ?? 0)) * scaleX,
        y: (startY - (view?.viewportScrollY ?? 0)) * scaleY,
      };
    },
  };
}

/** One chart on the page; it is drawn anew only when it shows something else. */
type Figure = { readonly box: HTMLElement; drawn: string };

async function draw(figure: Figure, chart: DrawnChart): Promise<void> {
  const state = JSON.stringify(chart);
  if (figure.drawn === state) return;
  figure.drawn = state;
  figure.box.setAttribute('aria-label', `${chart.title} ${saidOf(chart)}`);
  const { svgOf } = await import('./vega');
  const svg = await svgOf(specOf(chart));
  if (figure.drawn !== state) return;
  // The text is Vega's own, which writes what stands in cells as text.
  figure.box.replaceChildren(document.importNode(svgElement(svg), true));
}

const svgElement = (svg: string): Element => new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;

function put({ box }: Figure, grid: Grid, { anchor }: StoredChart): void {
  const { x, y } = grid.place(anchor.row, anchor.column);
  box.style.left = `${x + anchor.offsetX * grid.scale - grid.headers.width}px`;
  box.style.top = `${y + anchor.offsetY * grid.scale - grid.headers.height}px`;
  box.style.transform = `scale(${grid.scale})`;
}

/** In milliseconds: how soon a chart stands where its cells have gone by themselves. */
const AFTER_LAYOUT = 200;

/** The charts of the shown tab, over the grid where they are anchored: they follow its scrolling and its cells. */
export function showCharts(book: Book, layer: HTMLElement): void {
  const figures = new Map<number, Figure>();
  const figureOf = (id: number): Figure => {
    const made = figures.get(id) ?? { box: element('figure', { class: 'chart', role: 'figure' }), drawn: '' };
    if (!figures.has(id)) layer.append(made.box);
    figures.set(id, made);
    return made;
  };
  const update = (): void => {
    waiting = false;
    const charts = chartsOf(book, activeSheet(book));
    for (const [id, { box }] of figures)
      if (!charts.some((chart) => chart.id === id)) {
        box.remove();
        figures.delete(id);
      }
    const grid = charts.length === 0 ? null : shownGrid(book);
    layer.hidden = grid === null;
    if (grid === null) return;
    layer.style.left = `${grid.box.left + grid.headers.width}px`;
    layer.style.top = `${grid.box.top + grid.headers.height}px`;
    layer.style.width = `${grid.box.width - grid.headers.width}px`;
    layer.style.height = `${grid.box.height - grid.headers.height}px`;
    for (const chart of charts) {
      const figure = figureOf(chart.id);
      put(figure, grid, chart);
      draw(figure, drawnChart(book, chart)).catch((error: unknown) => console.error(error));
    }
  };
  let waiting = false;
  const soon = (): void => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(update);
  };
  // Scrolling, another tab and a typed figure are all commands of Univer's; the grid is laid out some time after.
  setInterval(() => !layer.hidden && soon(), AFTER_LAYOUT);
  book.engine.commands.onCommandExecuted(soon);
  new ResizeObserver(soon).observe(layer.parentElement ?? layer);
  window.addEventListener('resize', soon);
  soon();
}
