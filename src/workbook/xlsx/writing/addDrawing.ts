import { chartXml } from './chartXml';
import { chartRelationshipId, drawingXml } from './drawingXml';
import type { Namespaces } from './namespaces';
import type { PackageEdits } from './packageEdits';
import type { PlacedSheet } from './placedSheet';

/** The id of a sheet's relationship to its drawing. */
export const drawingRelationshipId = 'rId1';

/** Adds the drawing of a sheet with its charts, where it has any, and what leads to them. */
export function addDrawing(edits: PackageEdits, placed: PlacedSheet, namespaces: Namespaces): void {
  const { drawing } = placed;
  if (drawing === null) return;
  edits.addRelationships(placed.part, [
    { id: drawingRelationshipId, type: `${namespaces.relationships}/drawing`, part: drawing.part },
  ]);
  edits.add(
    drawing.part,
    drawingXml(drawing, namespaces),
    'application/vnd.openxmlformats-officedocument.drawing+xml',
  );
  edits.addRelationships(
    drawing.part,
    drawing.charts.map(({ part }, index) => ({
      id: chartRelationshipId(index),
      type: `${namespaces.relationships}/chart`,
      part,
    })),
  );
  for (const chart of drawing.charts) {
    edits.add(
      chart.part,
      chartXml(chart, placed, namespaces),
      'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
    );
  }
}
