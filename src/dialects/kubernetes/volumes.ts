// The volumes of a pod, and where a container mounts them.
import { keyPlace, valuePlace } from "../../diagnostics/place.ts";
import { TOKEN_LIFETIME } from "../../facts/kubernetes.ts";
import type { Mount, ProjectedToken, TokenLifetime, Volume } from "../../model/kubernetes-config.ts";
import { isMapping, items, member, memberAt, textMember, type Data } from "../../parse/data.ts";
import { isTemplated } from "../../syntax/kubernetes-reference.ts";
import { joinPointer, type Pointer } from "../../text/pointer.ts";
import type { CheckedDocument } from "../checked-document.ts";
import { textOfKey } from "../text.ts";
import type { FoundContainer } from "./recognize.ts";

/** The mounts of a container. */
export function lowerMounts(document: CheckedDocument, container: Data, pointer: Pointer): Mount[] {
  return items(member(container, "volumeMounts")).flatMap((mount, index): Mount[] => {
    const at = joinPointer(pointer, "volumeMounts", index);
    const volume = textOfKey(document, mount, at, "name");
    const path = textMember(mount, "mountPath");
    const subPath = textOfKey(document, mount, at, "subPath") ?? textOfKey(document, mount, at, "subPathExpr");
    if (!volume || path === undefined) return [];
    // The kubelet prepends a slash to a relative path (`makeMounts` in k8s.io/kubernetes, pkg/kubelet/kubelet_pods.go).
    return [{ volume, path: path.startsWith("/") ? path : `/${path}`, ...(subPath && { subPath }) }];
  });
}

/** The volumes of a container's pod. Those of a StatefulSet can also come from its claims. */
export function lowerVolumes(document: CheckedDocument, { workload, pod }: FoundContainer): Volume[] {
  const own = items(member(pod.value, "volumes")).flatMap((volume, index): Volume[] => {
    const name = textMember(volume, "name");
    const sources = memberAt(volume, ["projected", "sources"]);
    const at = joinPointer(pod.pointer, "volumes", index, "projected", "sources");
    const tokens = items(sources).flatMap((source, number) => {
      const token = member(source, "serviceAccountToken");
      return isMapping(token) ? [lowerToken(document, token, joinPointer(at, number, "serviceAccountToken"))] : [];
    });
    const isOnlyTokens = tokens.length > 0 && tokens.length === items(sources).length;
    return name === undefined ? [] : [{ name, tokens, isOnlyTokens }];
  });
  const claims = items(memberAt(workload.value, ["spec", "volumeClaimTemplates"])).flatMap((claim): Volume[] => {
    const name = textMember(member(claim, "metadata"), "name");
    return name === undefined ? [] : [{ name, tokens: [], isOnlyTokens: false }];
  });
  return [...own, ...claims];
}

function lowerToken(document: CheckedDocument, token: Data, pointer: Pointer): ProjectedToken {
  const audience = textOfKey(document, token, pointer, "audience");
  const lifetime = lowerLifetime(document, token, pointer);
  return {
    place: keyPlace(document, pointer),
    path: textMember(token, "path") ?? "",
    hasAudience: ![undefined, null, ""].some((empty) => empty === member(token, "audience")),
    ...(audience && !isTemplated(audience.value) && { audience }),
    ...(lifetime && { lifetime }),
  };
}

/** The lifetime of a token, unless Helm sets it. */
function lowerLifetime(document: CheckedDocument, token: Data, pointer: Pointer): TokenLifetime | undefined {
  const written = member(token, "expirationSeconds") ?? null;
  if (written === null) return { place: keyPlace(document, pointer), seconds: TOKEN_LIFETIME.default };
  if (typeof written === "string" && isTemplated(written)) return undefined;
  const seconds = typeof written === "number" || typeof written === "bigint" ? Number(written) : Number.NaN;
  const place = valuePlace(document, joinPointer(pointer, "expirationSeconds"));
  return { place, ...(Number.isInteger(seconds) && { seconds }) };
}
