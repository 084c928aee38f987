import { unitStem, stemOf } from '../../src/domain/narrative/stem';
test('x', () => { console.log(unitStem('Redovisningsenheten'), stemOf('redovisning'), stemOf('Redovisningsenheten')); });
