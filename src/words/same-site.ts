/**
 * Do two http or https URLs belong to one site? They do if one host is that of the other, or a subdomain of it; `www.` does not count. `null` if
 * one of them is not a URL.
 */
export function isSameSite(one: string, other: string): boolean | null {
  if (!URL.canParse(one) || !URL.canParse(other)) return null;
  const [host, otherHost] = [one, other].map(url => new URL(url).hostname.replace(/^www\./u, ''));
  return `.${host}`.endsWith(`.${otherHost}`) || `.${otherHost}`.endsWith(`.${host}`);
}
