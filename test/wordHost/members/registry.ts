import { controlCollectionMembers, controlMembers } from './controlMembers';
import * as document from './documentMembers';
import { paragraphCollectionMembers, paragraphMembers } from './paragraphMembers';
import { rangeCollectionMembers, rangeMembers } from './rangeMembers';
import type { Registry } from './targets';

/** Every type that the host answers for. */
export const registry: Registry = {
  Document: document.documentMembers,
  Body: document.bodyMembers,
  ContentControl: controlMembers,
  ContentControlCollection: controlCollectionMembers,
  Paragraph: paragraphMembers,
  ParagraphCollection: paragraphCollectionMembers,
  Range: rangeMembers,
  RangeCollection: rangeCollectionMembers,
  Table: document.tableMembers,
  TableCollection: document.tableCollectionMembers,
  TableCell: document.tableCellMembers,
};
