package org.laurel.platform;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often one address may come to a door within a minute. A whole delegation may share an address: the limits are far
 * above what a room of people needs and far below what guessing needs.
 */
@ConfigurationProperties("laurel.limits")
record RateLimitSettings(
        @DefaultValue("120") int login,
        @DefaultValue("10") int claim,
        @DefaultValue("240") int submission,
        @DefaultValue("240") int vote,
        @DefaultValue("60") int upload,
        @DefaultValue("1200") int api) {}
