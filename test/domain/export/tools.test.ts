import { doubtsOf, reading, skippedOf, valuesOf } from './reading';

const commas = (text: string, name = 'export.csv') => reading(text, { separator: ',', name });

describe('GA4', () => {
  const head = 'Date,Session primary channel group,Sessions,Total revenue';

  test('the grand total, one column more than the header, is no row', () => {
    const found = commas(`${head}\n,,30,3.5,Grand total\n20260131,Direct,10,1\n20260201,(other),20,2.5`);
    expect(skippedOf(found)).toEqual(['total 1']);
    expect(valuesOf(found)).toContain('visits 2026-02 20~');
  });

  test('what the report had no room for counts where it has a day, and is told where it has none', () => {
    const found = commas(`${head}\n20260131,Direct,10,1\n,(other),20,2.5`);
    expect(skippedOf(found)).toEqual(['no-date 1']);
    expect(valuesOf(found)).toContain('visits 2026-01 10~');
  });

  test('of several tables the first that has a figure counts, and not both', () => {
    const range = '# Start date: 20260131\n# End date: 20260201\n';
    const days = `${range}\nNth day,Sessions\n0000,5\n0001,7\n`;
    const again = `\n${range}\nNth day,Session default channel group,Sessions\n0000,Direct,5\n0001,Direct,7\n`;
    const channels = `\n# By channel\n${range}\nSource,LTV\nDirect,12\n20260131,5\n`;
    const found = commas(`${days}${again}${channels}`);
    expect(valuesOf(found)).toEqual([
      ...['visits 2026-01 5~', 'visits 2026-02 7~', 'sessions 2026-01 5~', 'sessions 2026-02 7~'],
    ]);
    expect(skippedOf(found)).toContain('undated 2');
  });

  test('users are those of a month only where a row is a month', () => {
    const byMonth = commas('Year month,Active users,Sessions\n202601,100,150\n202602,90,140');
    expect(valuesOf(byMonth)).toContain('active_users 2026-01 100');
    const byChannel = commas(
      'Year month,Session default channel group,Active users,Sessions\n202601,Direct,60,80\n202601,Email,50,70',
    );
    expect(valuesOf(byChannel)).toEqual(['visits 2026-01 150', 'sessions 2026-01 150']);
    expect(byChannel.doubts).toEqual([{ is: 'needs-months', header: 'Active users', figure: 'active_users' }]);
  });

  test('the time of a visitor is weighed by the visitors it is the mean of', () =>
    expect(
      valuesOf(commas('Date,Active users,Average engagement time per active user\n20260131,10,60\n20260131,30,20')),
    ).toEqual(['engaged_seconds 2026-01 1200~']));

  test('rates and numbers of users or pages a visit are none of our figures', () => {
    const found = commas('Date,Sessions,Engagement rate,Events per session,Bounce rate\n20260131,10,0.5,3.1,0.4');
    expect(found.columns.filter(({ figure }) => figure !== null).map(({ header }) => header)).toEqual([
      'Sessions',
      'Sessions',
    ]);
  });
});

describe('advertising', () => {
  test('averages, costs each, rates and a reach are none of our figures', () => {
    const google = commas(
      'Day,Campaign,Avg. cost,Cost,Avg. CPC,CTR,Cost / conv.,Conv. rate\n2026-01-31,A,1,50,1,2%,10,3%',
    );
    expect(valuesOf(google)).toEqual(['ad_spend 2026-01 50~']);
    const meta = commas(
      'Day,Campaign name,Amount spent (EUR),Reach,Frequency,CPM (cost per 1,000 impressions) (EUR),CTR (all)\n2026-01-31,A,50,900,1.2,4.5,2',
    );
    expect(valuesOf(meta)).toEqual(['ad_spend 2026-01 50~']);
  });

  test('Meta: "Results" may be anything, and are hers to say', () => {
    const head = 'Day,Campaign name,Amount spent (EUR),Link clicks,Clicks (all),Results\n2026-01-31,A,50,9,12,4';
    expect(commas(head).doubts).toEqual([{ is: 'results', header: 'Results' }]);
    expect(valuesOf(commas(head))).toEqual(['ad_spend 2026-01 50~', 'ad_clicks 2026-01 9~']);
    const said = reading(head, { separator: ',', answers: { columns: { Results: 'conversions' } } });
    expect(said.doubts).toEqual([]);
    expect(valuesOf(said)).toContain('conversions 2026-01 4~');
    const ignored = reading(head, { separator: ',', answers: { columns: { Results: 'ignored' } } });
    expect(ignored.doubts).toEqual([]);
  });

  test('Meta: the first line of a workbook adds up the others', () =>
    expect(
      skippedOf(
        commas(
          'Reporting starts,Reporting ends,Campaign name,Amount spent (EUR)\n2026-01-01,2026-01-31,,62.5\n2026-01-31,2026-01-31,A,62.5',
        ),
      ),
    ).toEqual(['total 1']));

  test('Meta: French headers with either apostrophe, and those that were saved in a wrong encoding', () => {
    const spend = (header: string) =>
      valuesOf(reading(`Jour;Nom de l’ensemble de publicités;${header}\n2026-01-31;A;50`));
    expect(spend('Montant dépensé (EUR)')).toEqual(['ad_spend 2026-01 50~']);
    expect(spend('Montant dÃ©pensÃ© (EUR)')).toEqual(['ad_spend 2026-01 50~']);
  });

  test('LinkedIn writes the month first, where its days do not tell', () =>
    expect(valuesOf(commas('Start Date (in UTC),Campaign Name,Total Spent\n9/1/2026,A,5\n10/2/2026,A,7'))).toEqual([
      'ad_spend 2026-09 5',
      'ad_spend 2026-10 7~',
    ]));

  test('LinkedIn: where some days tell one order and some the other, she is asked all the same', () =>
    expect(
      doubtsOf(commas('Start Date,Campaign Name,Total Spent\n13/9/2026,A,5\n9/13/2026,A,7\n9/1/2026,A,7')),
    ).toEqual(['date-order']));
});

describe('shops', () => {
  const shopify = 'Name,Financial Status,Currency,Subtotal,Total,Created at,Lineitem name,Cancelled at,Refunded Amount';

  test('Shopify: an order of several lines is one, cancelled and refunded ones are none, parts given back are taken off', () => {
    const found = commas(
      [
        shopify,
        '#1001,paid,EUR,40.00,45.00,2026-01-30 10:00:00 +0100,Tea,,0.00',
        '#1001,,,,,2026-01-30 10:00:00 +0100,Cup,,',
        '#1002,refunded,EUR,20.00,25.00,2026-01-31 23:30:00 +0100,Cup,,25.00',
        '#1003,partially_refunded,EUR,30.00,35.00,2026-02-01 00:10:00 +0100,Pot,,10.00',
        '#1004,paid,EUR,30.00,35.00,2026-02-01 00:10:00 +0100,Pot,2026-02-02 10:00:00 +0100,0.00',
        '#1005,voided,EUR,30.00,35.00,2026-02-01 00:10:00 +0100,Pot,,0.00',
        '#1006,pending,EUR,30.00,35.00,2026-02-28 00:10:00 +0100,Pot,,0.00',
      ].join('\n'),
    );
    expect(valuesOf(found)).toEqual([
      ...['revenue 2026-01 45~', 'revenue 2026-02 60', 'orders 2026-01 1~', 'orders 2026-02 2'],
    ]);
    expect(skippedOf(found)).toEqual(['same-order 1', 'other-status 3']);
    expect(doubtsOf(found)).toEqual(['pending 1']);
  });

  test('Shopify: an order that is there twice counts once', () => {
    const order = '#1001,paid,EUR,40.00,45.00,2026-01-30 10:00:00 +0100,Tea,,0.00';
    expect(valuesOf(commas([shopify, order, order].join('\n')))).toEqual(['revenue 2026-01 45~', 'orders 2026-01 1~']);
  });

  test('Etsy: orders are counted by their numbers, items added up less what was given off', () => {
    const items = 'Sale Date,Item Name,Quantity,Discount Amount,Order Shipping,Item Total,Currency,Order ID';
    expect(
      valuesOf(
        commas(
          `${items}\n12/26/21,A,1,0.25,4.13,3.25,EUR,77\n12/26/21,B,2,0,4.13,6.50,EUR,77\n12/31/21,B,1,0,0,3.25,EUR,78`,
        ),
      ),
    ).toEqual(['revenue 2021-12 12.75~', 'orders 2021-12 2~']);
  });

  test('Etsy: of a statement sales, refunds and advertising count; a statement of a month begins with its first day', () => {
    const statement = [
      'Date,Type,Title,Info,Currency,Amount,Fees & Taxes,Net,Tax Details',
      '"September 30, 2026",Deposit,"€60.00 sent to your bank account",,EUR,--,--,--,--',
      '"September 30, 2026",Refund,Refund for Order #2,,EUR,-€20.00,--,-€20.00,--',
      '"September 15, 2026",Sale,Payment for Order #1,,EUR,€88.20,--,€88.20,--',
      '"September 15, 2026",Fee,Listing fee,,EUR,--,-€0.18,-€0.18,--',
      '"September 9, 2026",Marketing,Etsy Ads,,EUR,--,-€5.00,-€5.00,--',
      '"September 9, 2026",Marketing,Etsy Ads,,EUR,--,€1.50,€1.50,--',
    ].join('\n');
    expect(valuesOf(commas(statement, 'etsy_statement_2026_9.csv'))).toEqual([
      'revenue 2026-09 68.2',
      'orders 2026-09 1',
      'ad_spend 2026-09 3.5',
    ]);
    expect(skippedOf(commas(statement))).toEqual(['other-kind 2']);
  });

  test('WooCommerce: by day, and by order', () => {
    const byDay = 'Date;Commandes;Ventes brutes;Retours;Codes promo;Ventes nettes;Taxes;Expédition;Total des ventes';
    expect(valuesOf(reading(`${byDay}\n2026-01-31 00:00:00;3;150;0;10;140;28;12;180`))).toEqual([
      'revenue 2026-01 180~',
      'orders 2026-01 3~',
    ]);
    const byOrder = 'Date,Order #,Status,Customer,Product(s),N. Revenue';
    const found = commas(`${byOrder}\n2026-01-31,12,completed,A,x,20\n2026-01-31,13,cancelled,B,x,30`);
    expect(valuesOf(found)).toEqual(['revenue 2026-01 20~', 'orders 2026-01 1~']);
    expect(skippedOf(found)).toEqual(['other-status 1']);
  });

  test('HelloAsso: an order of several tickets is one, codes are taken off, what was given back is none', () => {
    const head =
      'Référence commande;Date de la commande ;Statut de la commande;Tarif;Montant tarif;Code Promo;Montant code promo';
    const found = reading(
      `${head}\n1;04/03/2026 14:25;Validé;Plein;85,00;;\n1;04/03/2026 14:25;Validé;Réduit;1 040,00;AMI;40,00\n2;05/03/2026 09:10;Remboursé;Plein;85,00;;`,
    );
    expect(valuesOf(found)).toEqual(['revenue 2026-03 1085~', 'orders 2026-03 1~']);
    expect(skippedOf(found)).toEqual(['other-status 1']);
  });
});

describe('Stripe', () => {
  const head = 'id,Created date (UTC),Amount,Amount Refunded,Currency,Captured,Fee,Status';

  test('payments that failed, were given back or never made are none', () => {
    const found = commas(
      [
        head,
        'ch_1,2026-01-10 02:38:54,15.00,0.00,eur,true,0.4,Paid',
        'ch_2,2026-01-11 02:38:54,20.00,5.00,eur,true,0.4,Partially Refunded',
        'ch_3,2026-01-12 02:38:54,30.00,30.00,eur,true,0.4,Refunded',
        'ch_4,2026-01-13 02:38:54,40.00,0.00,eur,false,0,Failed',
        'pi_5,2026-01-14 02:38:54,50.00,0.00,eur,,0,',
      ].join('\n'),
    );
    expect(valuesOf(found)).toEqual(['revenue 2026-01 30~']);
    expect(skippedOf(found)).toEqual(['other-status 3']);
    expect(doubtsOf(found)).toEqual([]);
  });

  test('where a payment stands at the turn of a month, its zone is told', () => {
    expect(doubtsOf(commas(`${head}\nch_1,2026-08-31 23:30:00,15.00,0.00,eur,true,0.4,Paid`))).toEqual(['time-zone']);
    expect(doubtsOf(commas(`${head}\nch_1,2026-08-15 23:30:00,15.00,0.00,eur,true,0.4,Paid`))).toEqual([]);
  });

  test('payments in several currencies are added up in that of the account, or not at all', () => {
    const rows = '2026-01-10,15.00,usd,30.00\n2026-01-11,9.00,eur,20.00';
    const converted = commas(
      'Created date (UTC),Amount,Currency,Converted Amount,Converted Currency,Status\n' +
        rows.replace(/(\d\d)$/gm, '$1,eur,Paid'),
    );
    expect(valuesOf(converted)).toEqual(['revenue 2026-01 50~']);
    const not = commas(`Created date (UTC),Amount,Currency,Fee,Status\n${rows.replace(/$/gm, ',Paid')}`);
    expect(not.values).toEqual([]);
    expect(doubtsOf(not)).toEqual(['several-currencies']);
  });
});

describe('Search Console', () => {
  test('the position of a month is weighed by its impressions', () =>
    expect(
      valuesOf(commas('Date,Clicks,Impressions,CTR,Position\n2026-01-30,1,100,1%,10\n2026-01-31,1,300,0.3%,2')),
    ).toEqual(['search_impressions 2026-01 400~', 'search_clicks 2026-01 2~', 'search_position 2026-01 4~']));

  test('a month without impressions has no position', () =>
    expect(valuesOf(commas('Date,Clicks,Impressions,CTR,Position\n2026-01-31,0,0,,0'))).toEqual([
      'search_impressions 2026-01 0~',
      'search_clicks 2026-01 0~',
    ]));
});

test('mailings: to a handful of people is a test, and is told', () => {
  const head = 'Title,Send Date,Total Recipients,Successful Deliveries,Unique Opens,Open Rate,Total Revenue';
  const found = commas(
    `${head}\nA,"Oct 26, 2026 02:56 pm",3,3,3,100.00%,0\nB,"Oct 31, 2026 02:56 pm","1,200",1190,400,33.61%,90`,
  );
  expect(skippedOf(found)).toEqual(['test-send 1']);
  expect(valuesOf(found)).toEqual([
    ...['emails_sent 2026-10 1200~', 'emails_delivered 2026-10 1190~', 'unique_opens 2026-10 400~'],
  ]);
});
