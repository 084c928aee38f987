import { describeInBrowser } from './chromium';
import { panesInOneBrowser, sampleAnswer, typeIntoCell, type PaneUser } from './paneUser';

describeInBrowser('what the user decides in the pane', () => {
  const { excel, inPane } = panesInOneBrowser();

  const accept = async (user: PaneUser): Promise<void> => {
    await user.press(/^Godkänn: Taxor och avgifter/);
    await user.page.getByLabel('Varför är det i sin ordning?').fill('Rabatt enligt <b>avtal</b>');
    await user.page.getByLabel('Ditt namn').fill('Åsa Ek');
    await user.carryOut('Godkänn');
  };

  test('an accepted finding is counted apart, stands on our sheet, and is remembered', async () => {
    const host = excel();
    const before = host.snapshot('user');
    await inPane(
      host,
      async (user) => {
        await user.reconcile();
        await accept(user);
        await user.isTold('Iakttagelsen är godkänd. Det är sparat i arbetsboken.');
        await user.isAnswered(/^Inga fel, 8 avrundningar, .*, 1 godkänd/);
      },
      { now: new Date(2017, 8, 28, 14, 5) },
    );
    await inPane(host, async (user) => {
      await user.reconcile();
      await user.isAnswered(/^Inga fel, 8 avrundningar, .*, 1 godkänd/);
      await user.main.locator('summary', { hasText: '1 godkänd' }).click();
      await user.isTold('Rabatt enligt <b>avtal</b>');
      await user.isTold('Godkänd 2017-09-28 av Åsa Ek');
      await user.write();
    });
    const texts = host.sheets().flatMap(({ rows }) => rows.flatMap((row) => row?.values ?? []));
    expect(texts).toEqual(expect.arrayContaining(['Rabatt enligt <b>avtal</b>', 'Åsa Ek']));
    expect(host.snapshot('user')).toEqual(before);
  });

  test('an accepted finding comes back when an amount in it changes, and goes when it is changed back', async () => {
    const host = excel();
    await inPane(host, async (user) => {
      await user.reconcile();
      await accept(user);
      typeIntoCell(host, 'KoU resultaträkning', 5, 4, 0.5);
      await user.reconcile();
      await user.isAnswered(/^1 fel(?!.*godkänd)/);
      typeIntoCell(host, 'KoU resultaträkning', 5, 4, 0.6);
      await user.reconcile();
      await user.isAnswered(/1 godkänd/);
    });
  });

  test('an acceptance needs a comment and a name, and can be taken back', async () => {
    const host = excel();
    const before = host.snapshot();
    await inPane(host, async (user) => {
      await user.reconcile();
      await user.press(/^Godkänn: Taxor och avgifter/);
      await user.carryOut('Godkänn');
      await user.isTold('Skriv en kommentar.');
      await user.isTold('Skriv ditt namn.');
      expect(host.snapshot()).toEqual(before);
      await user.press('Avbryt');
      await accept(user);
      await user.main.locator('summary', { hasText: '1 godkänd' }).click();
      await user.carryOut(/^Ta tillbaka godkännandet: Taxor och avgifter/);
      await user.isAnswered(sampleAnswer.sv);
    });
  });

  test('a table that was read wrong is corrected, that is remembered, and the correction can be removed', async () => {
    const host = excel();
    const before = host.snapshot('user');
    const table = (user: PaneUser) => user.main.locator('details.avs-table:not(.avs-memory)').first();
    const unfold = (user: PaneUser) => table(user).locator('summary').click();
    const seen = async (user: PaneUser) => [
      await table(user).locator('summary').innerText(),
      await table(user).getByRole('row', { name: 'Budget helår' }).getByRole('cell').first().innerText(),
    ];
    const corrected = [
      expect.stringMatching(/^Kommunledningskontoret – resultat per avdelning.*, mnkr\s+Rättad$/s),
      expect.stringMatching(/^Föregående utfall/),
    ];
    await inPane(host, async (user) => {
      await user.reconcile();
      await unfold(user);
      await user.press('Rätta Kommunledningskontoret – resultat per avdelning');
      const form = user.main.getByRole('form', { name: /^Rätta / });
      await form.getByLabel('Enhet', { exact: true }).selectOption('mnkr');
      await form.getByLabel('Budget helår').selectOption({ label: 'Föregående utfall' });
      await user.carryOut('Rätta och stäm av igen');
      await user.isTold('Tabellen är rättad, och avstämningen är gjord på nytt.');
      // Its total is now a thousand times what the income statement says.
      await user.isAnswered(/^\d+ fel/);
      expect(await seen(user)).toEqual(corrected);
    });
    await inPane(host, async (user) => {
      await user.reconcile();
      await unfold(user);
      expect(await seen(user)).toEqual(corrected);
      await user.carryOut('Ta bort rättelsen av Kommunledningskontoret – resultat per avdelning');
      await user.isTold('Rättelsen är borttagen, och avstämningen är gjord på nytt.');
      await user.isAnswered(sampleAnswer.sv);
    });
    expect(host.snapshot('user')).toEqual(before);
  });
});
