import { workbookContract } from '../contract';
import { openInExcel } from './excelUnderTest';

workbookContract('Excel', openInExcel);
