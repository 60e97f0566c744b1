<?php
// Goes to the end of the child theme's functions.php, without the line above.

add_action(
	'wp_footer',
	function () {
		$endpoint    = 'https://support.example.org';
		$publication = get_bloginfo( 'name' );
		$attributes  = array(
			'async'            => true,
			'src'              => $endpoint . '/embed.js',
			'data-publication' => $publication,
			// The end of a post's text, in block and classic themes alike; lists of posts have none.
			'data-target'      => '.single .entry-content',
		);
		if ( is_single() ) {
			$categories = wp_list_pluck( get_the_category(), 'name' );
			$tags       = wp_list_pluck( get_the_tags() ?: array(), 'name' );
			if ( $categories ) {
				$attributes['data-section'] = $categories[0];
			}
			if ( $tags ) {
				$attributes['data-tags'] = implode( ',', $tags );
			}
			if ( get_post_meta( get_the_ID(), 'sensitive', true ) ) {
				$attributes['data-sensitive'] = true;
			}
		}
		wp_print_script_tag( $attributes );
		printf(
			'<noscript><a href="%s">Support %s</a></noscript>',
			esc_url( $endpoint . '/contribute' ),
			esc_html( $publication )
		);
	}
);
