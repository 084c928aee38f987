export { serveOffice as serveExcel, type ServedPage, type ServeOptions } from '../officeHost/browser';
