import type { World } from './world.ts';

const targets = new WeakMap<object, object>();
const proxies = new WeakMap<object, object>();

/** Jest and `await` ask every object for these. */
const askedOfAll = /^(?:\$\$|@@)|^(?:then|asymmetricMatch|nodeType|tagName)$/;

/**
 * A service as a script sees it: the methods of `target` and these constants, each call counted; whatever else is asked
 * of it throws by its name. Fields of the target are nothing for scripts.
 */
export function service<Service extends object>(
  name: string,
  target: object,
  world: Pick<World, 'called'>,
  constants: Readonly<Record<string, unknown>> = {},
): Service {
  const proxy = new Proxy(Object.freeze({}), {
    get(_, key) {
      if (typeof key === 'symbol' || askedOfAll.test(key)) return undefined;
      if (Object.hasOwn(constants, key)) return constants[key];
      const method: unknown = Object.hasOwn(target, key) || key === 'constructor' ? null : Reflect.get(target, key);
      if (typeof method !== 'function') throw new Error(`${name} has no ${key}`);
      return (...given: readonly unknown[]) => world.called(name, key, () => Reflect.apply(method, target, given));
    },
    set(_, key) {
      throw new Error(`${name}.${String(key)} cannot be set`);
    },
  });
  targets.set(proxy, target);
  proxies.set(target, proxy);
  return proxy as unknown as Service;
}

/** What a service that a script hands over stands for; throws where it is of another kind. */
export function targetOf<Target extends object>(
  proxy: object,
  kind: abstract new (...given: never[]) => Target,
): Target {
  const target = targets.get(proxy);
  if (target instanceof kind) return target;
  throw new Error(`The parameters do not match the method signature: ${kind.name.replace('Fake', '')} wanted`);
}

/** A target as scripts see it: what its methods give back that can be chained. */
export const proxyOf = <Service>(target: object): Service => proxies.get(target) as Service;
