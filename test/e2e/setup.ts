/** A browser, a spreadsheet and a build machine under load: long enough to be no cause of failure. */
jest.setTimeout(120_000);
