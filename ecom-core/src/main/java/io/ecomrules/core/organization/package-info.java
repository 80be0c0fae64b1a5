/**
 * Who works where: posts, teams, what belongs to a post, and who held which post when (ORG). Imports nothing of ours;
 * everybody may come in.
 */
@NullMarked
package io.ecomrules.core.organization;

import org.jspecify.annotations.NullMarked;
