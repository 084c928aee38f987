export { useOffice as useExcel } from '../officeHost/node';
