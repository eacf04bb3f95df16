import { expect } from '@open-wc/testing';
import { lazy, optional } from '../../src/core/lazy.js';
import { settle } from '../../src/core/settle.js';
import { listen } from '../helpers.js';

describe('lazy modules', () => {
  it('are loaded when they are first asked for, not before', async () => {
    let loads = 0;
    const ask = lazy(() => Promise.resolve({ loads: ++loads }));
    expect(loads).to.equal(0);
    expect(await settle(ask)).to.deep.equal({ loads: 1 });
  });

  it('are answered at once when they are there', async () => {
    let loads = 0;
    const ask = lazy(() => Promise.resolve({ loads: ++loads }));
    await settle(ask);
    expect(ask()).to.deep.equal({ loads: 1 });
    expect(loads).to.equal(1);
  });

  it('throw a promise until they are there, which comes true when they are', async () => {
    const ask = lazy(() => Promise.resolve('here'));
    let thrown: unknown;
    try {
      ask();
    } catch (promise) {
      thrown = promise;
    }
    expect(thrown).to.be.a('promise');
    await thrown;
    expect(ask()).to.equal('here');
  });

  it('that cannot be loaded fail with the reason, and are tried again when asked for again', async () => {
    let tries = 0;
    const ask = lazy(() => (++tries === 1 ? Promise.reject(new Error('offline')) : Promise.resolve('here')));
    let reason: unknown;
    await settle(ask).catch((error: unknown) => (reason = error));
    expect(reason).to.be.an('error').with.property('message', 'offline');
    expect(await settle(ask)).to.equal('here');
  });
});

describe('optional modules', () => {
  const heard = listen();

  it('that cannot be loaded are done without for a while, and the console says why, once', async () => {
    let tries = 0;
    const ask = optional(() => {
      tries++;
      return Promise.reject<string>(new Error('offline'));
    });
    expect(await settle(ask)).to.equal(undefined);
    expect(ask()).to.equal(undefined);
    expect(tries).to.equal(1);
    expect(heard.console).to.deep.equal(['newsparts: Error: offline']);
  });

  it('are answered like others when they are there', async () => {
    expect(await settle(optional(() => Promise.resolve('here')))).to.equal('here');
  });
});

describe('settling', () => {
  it('runs again until it has every module', async () => {
    const [one, two] = [lazy(() => Promise.resolve(1)), lazy(() => Promise.resolve(2))];
    expect(await settle(() => one() + two())).to.equal(3);
  });

  it('lets a true error through', async () => {
    let reason: unknown;
    await settle(() => {
      throw new Error('no');
    }).catch((error: unknown) => (reason = error));
    expect(reason).to.be.an('error').with.property('message', 'no');
  });
});
