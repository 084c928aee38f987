import { Workplace, sample } from '../cli/runCli';
test('x', async () => { const p = await Workplace.with(); const r = await p.run('check-text', process.env.BOOK ?? sample, process.env.NARR ?? '', ...(process.env.ARGS ?? '').split(' ').filter(Boolean)); process.stdout.write(r.stdout + r.stderr + r.status + '\n'); await p.remove(); });
